import type { Words } from '../words.ts'
import { assumptions } from './assumptions.ts'
import { failures } from './failures.ts'
import { git } from './git.ts'
import { commands, help, options, tables } from './help.ts'
import { labels } from './labels.ts'
import { numbers } from './numbers.ts'
import { phrases } from './phrases.ts'
import * as terms from './terms.ts'

export const sv: Words = {
  language: 'sv',
  numbers,
  phrases,
  labels,
  failures,
  assumptions,
  commands,
  options,
  help,
  git,
  tables,
  ...terms,
}

import type { Words } from '../words.ts'
import { assumptions } from './assumptions.ts'
import { diff } from './diff.ts'
import { failures } from './failures.ts'
import { findings } from './findings.ts'
import { git } from './git.ts'
import { commands, help, options, tables } from './help.ts'
import { labels } from './labels.ts'
import { numbers } from './numbers.ts'
import * as terms from './terms.ts'

export const sv: Words = {
  language: 'sv',
  numbers,
  findings,
  labels,
  failures,
  assumptions,
  commands,
  options,
  help,
  git,
  diff,
  tables,
  ...terms,
}

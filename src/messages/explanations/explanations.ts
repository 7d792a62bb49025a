import type { Code } from '../../finding.ts'
import type { Language } from '../words.ts'
import { ofForm as formEn } from './en/of-form.ts'
import { ofIgnoring as ignoringEn } from './en/of-ignoring.ts'
import { ofSense as senseEn } from './en/of-sense.ts'
import { page as pageEn } from './en/page.ts'
import type { Explanation } from './explanation.ts'
import type { PageWords } from './page.ts'
import { ofForm as formSv } from './sv/of-form.ts'
import { ofIgnoring as ignoringSv } from './sv/of-ignoring.ts'
import { ofSense as senseSv } from './sv/of-sense.ts'
import { page as pageSv } from './sv/page.ts'

interface Explanations {
  readonly of: { readonly [C in Code]: Explanation }
  readonly page: PageWords
}

/** Every code explained. Apart from the words of findings, since few commands need it. */
export const explanations: Readonly<Record<Language, Explanations>> = {
  sv: { of: { ...formSv, ...senseSv, ...ignoringSv }, page: pageSv },
  en: { of: { ...formEn, ...senseEn, ...ignoringEn }, page: pageEn },
}

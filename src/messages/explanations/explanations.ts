import type { Code } from '../../diagnostic.ts'
import type { Language } from '../words.ts'
import { ofForm as formEn } from './en/of-form.ts'
import { ofSense as senseEn } from './en/of-sense.ts'
import type { Explanation } from './explanation.ts'
import { ofForm as formSv } from './sv/of-form.ts'
import { ofSense as senseSv } from './sv/of-sense.ts'

/** Every code explained. Apart from the words of findings, since only those who ask for it load it. */
export const explanations: Readonly<Record<Language, { readonly [C in Code]: Explanation }>> = {
  sv: { ...formSv, ...senseSv },
  en: { ...formEn, ...senseEn },
}

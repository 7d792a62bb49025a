import { choice } from '../../fields/choice.ts'
import { field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { kronor } from '../../values/kronor.ts'
import { rounding } from './rounding.ts'

/** The fields that a calculated amount can have: a maximum, how exact it is, its rounding. */
export const calculatedAmountFields = {
  max: field(kronor.optional(), {
    label: { en: 'At most', sv: 'Högst' },
    synonyms: ['tak'],
    description: { en: 'The most that it may become, kronor', sv: 'Det mesta som det får bli, kronor' },
  }),
  certainty: field(
    choice({
      about: { en: 'about', sv: 'ungefär' },
      'at-most': { en: 'at most', sv: 'högst' },
      'at-least': { en: 'at least', sv: 'minst' },
    }).optional(),
    { ...shared.certainty, description: { en: 'Where it is not exact', sv: 'När det inte är exakt' } },
  ),
  rounding: field(rounding.optional(), {
    ...shared.rounding,
    description: { en: 'Öre, half-up, if nothing is said', sv: 'Öre, uppåt vid hälften, om inget sägs' },
  }),
}

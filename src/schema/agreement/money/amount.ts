import type { Product } from '../../../domain/agreement/money/stated-amount.ts'
import type { Certainty } from '../../../domain/money/certainty.ts'
import { type Figure, final, unknown } from '../../../domain/money/figure.ts'
import type { Ore } from '../../../domain/money/ore.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { kronor } from '../../values/kronor.ts'
import { text } from '../../values/text.ts'

/** An amount as the file states it, in öre; of a rate times a quantity also the calculation. */
export interface Worked {
  readonly figure: Figure
  /** Where an unknown amount is said to stand. */
  readonly unknown?: string | undefined
  readonly product?: Product | undefined
}

/** A stated amount that is at hand. */
export const known = (ore: Ore, certainty?: Certainty): Worked => ({ figure: final(ore, certainty) })

/** The ways to state a single amount. */
export const exactly = kronor.transform((ore): Worked => known(ore))

export const notKnown = block({
  unknown: field(text, {
    ...shared.unknown,
    description: {
      en: 'Where the amount stands, or why it is not known',
      sv: 'Var beloppet står, eller varför det inte är känt',
    },
  }),
}).transform((written): Worked => ({ figure: unknown, ...written }))

export const about = block({
  about: field(kronor, {
    label: { en: 'About', sv: 'Ungefär' },
    description: {
      en: 'Kronor; the document says “cirka”, “drygt” or that it is an estimate',
      sv: 'Kronor; dokumentet säger ”cirka”, ”drygt” eller att det är en uppskattning',
    },
  }),
}).transform((written): Worked => known(written.about, 'about'))

export const atMost = block({
  atMost: field(kronor, {
    label: { en: 'At most', sv: 'Högst' },
    description: { en: 'Kronor; a cap (“högst”, “upp till”)', sv: 'Kronor; ett tak (”högst”, ”upp till”)' },
  }),
}).transform((written): Worked => known(written.atMost, 'at-most'))

export const atLeast = block({
  atLeast: field(kronor, {
    ...shared.atLeast,
    description: { en: 'Kronor; a floor (“minst”)', sv: 'Kronor; ett golv (”minst”)' },
  }),
}).transform((written): Worked => known(written.atLeast, 'at-least'))

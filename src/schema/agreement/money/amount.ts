import type { Product } from '../../../domain/agreement/money/stated-amount.ts'
import {
  about,
  aboutAtMost,
  atLeast,
  atMost,
  between,
  type Figure,
  final,
  unknown,
} from '../../../domain/money/figure.ts'
import type { Ore } from '../../../domain/money/ore.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { kronor } from '../../values/kronor.ts'
import { text } from '../../values/text.ts'

/** An amount that the file states or that follows from a rate and a quantity, in öre; with the calculation, if there is one. */
export interface SimpleAmount {
  readonly figure: Figure
  /** Where an unknown amount is stated, or why it is unknown. */
  readonly unknown?: string | undefined
  readonly product?: Product | undefined
}

/** How a document can state an amount other than exactly. */
export type StatedAs = keyof typeof statedAs

export const statedAs = { about, 'at-most': atMost, 'at-least': atLeast }

/** The amount that a document states, exactly if nothing else is said. */
export const figureStated = (ore: Ore, as: StatedAs | undefined): Figure =>
  as === undefined ? final(ore) : statedAs[as](ore)

export const exactAmount = kronor.transform((ore): SimpleAmount => ({ figure: final(ore) }))

export const unknownAmount = block({
  unknown: field(text, {
    ...shared.unknown,
    description: {
      en: 'Where the amount stands, or why it is not known',
      sv: 'Var beloppet står, eller varför det inte är känt',
    },
  }),
}).transform((written): SimpleAmount => ({ figure: unknown, ...written }))

const cap = {
  label: { en: 'At most', sv: 'Högst' },
  description: { en: 'Kronor; a cap (“högst”, “upp till”)', sv: 'Kronor; ett tak (”högst”, ”upp till”)' },
}

/** An estimate, perhaps with a cap. */
export const approximateAmount = block({
  about: field(kronor, {
    label: { en: 'About', sv: 'Ungefär' },
    description: {
      en: 'Kronor; the document says “cirka”, “drygt” or that it is an estimate',
      sv: 'Kronor; dokumentet säger ”cirka”, ”drygt” eller att det är en uppskattning',
    },
  }),
  atMost: field(kronor.optional(), cap),
}).transform(
  ({ about: ore, atMost }): SimpleAmount => ({
    figure: atMost === undefined ? about(ore) : aboutAtMost(ore, atMost),
  }),
)

export const amountAtMost = block({ atMost: field(kronor, cap) }).transform(
  (written): SimpleAmount => ({ figure: atMost(written.atMost) }),
)

/** A floor, perhaps with a cap. */
export const amountAtLeast = block({
  atLeast: field(kronor, {
    ...shared.atLeast,
    description: { en: 'Kronor; a floor (“minst”)', sv: 'Kronor; ett golv (”minst”)' },
  }),
  atMost: field(kronor.optional(), cap),
}).transform(
  ({ atLeast: least, atMost }): SimpleAmount => ({
    figure: atMost === undefined ? atLeast(least) : between(least, atMost),
  }),
)

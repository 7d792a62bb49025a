import type { Day } from '../../../domain/calendar/day.ts'
import { isUnknown, known, type Unknown, wordsOfUnknown } from '../../../domain/known.ts'
import { type Exact, exact, times } from '../../../domain/money/exact.ts'
import { atMost, unknown } from '../../../domain/money/figure.ts'
import type { Ore } from '../../../domain/money/ore.ts'
import { type Rounding, rounded, toOre } from '../../../domain/money/rounding.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { day } from '../../values/day.ts'
import { quantity } from '../../values/kronor.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { figureStated, type SimpleAmount, type StatedAs } from './amount.ts'
import { calculatedAmountFields } from './calculated-amount.ts'

/** A rate times a quantity. */
export const rateTimesQuantity = block({
  rate: field(orUnknown(quantity), {
    ...shared.rate,
    description: { en: 'Kronor for each', sv: 'Kronor för var och en' },
  }),
  quantity: field(orUnknown(quantity), {
    label: { en: 'Quantity', sv: 'Antal' },
    description: { en: 'How many', sv: 'Hur många' },
  }),
  of: field(text, { ...shared.of, description: { en: 'What is counted', sv: 'Vad som räknas' } }),
  on: field(orUnknown(day).optional(), {
    ...shared.on,
    description: { en: 'The day that the quantity is of', sv: 'Dagen som antalet avser' },
  }),
  figures: field(text.optional(), {
    label: { en: 'Figures from', sv: 'Uppgiften från' },
    description: { en: 'Where the quantity is from', sv: 'Var antalet kommer från' },
  }),
  ...calculatedAmountFields,
}).transform(({ rate, quantity, ...rest }): SimpleAmount => product(rate, quantity, rest))

/** Hours times a rate. */
export const hoursTimesRate = block({
  hours: field(orUnknown(quantity), { label: { en: 'Hours', sv: 'Timmar' }, synonyms: ['timmar'] }),
  rate: field(orUnknown(quantity), {
    ...shared.rate,
    description: { en: 'Kronor an hour', sv: 'Kronor per timme' },
  }),
  ...calculatedAmountFields,
}).transform(({ rate, hours, ...rest }): SimpleAmount => product(rate, hours, { of: 'h', ...rest }))

interface Terms {
  readonly of: string
  readonly on?: Day | Unknown | undefined
  readonly certainty?: StatedAs | undefined
  readonly max?: Ore | undefined
  readonly rounding?: Rounding | undefined
}

/** The amount of a rate times a quantity: rounded to öre if nothing is stated, then held to its maximum. */
function product(
  rate: Exact | Unknown,
  quantity: Exact | Unknown,
  { certainty, rounding = toOre, on, ...terms }: Terms,
): SimpleAmount {
  const common = { rounding, on: known(on), ...terms }
  if (isUnknown(rate) || isUnknown(quantity)) {
    const where = wordsOfUnknown([rate, quantity])
    return {
      figure: terms.max === undefined ? unknown : atMost(terms.max),
      unknown: where,
      product: { rate: known(rate), quantity: known(quantity), where, ...common },
    }
  }
  const exactOre = times(times(rate, quantity), exact(100n))
  const ore = rounded(exactOre, rounding)
  const limited = terms.max !== undefined && ore > terms.max ? terms.max : ore
  return {
    figure: figureStated(limited, certainty),
    product: { rate, quantity, exact: exactOre, ...common },
  }
}

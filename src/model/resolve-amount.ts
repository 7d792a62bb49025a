import {
  type AmountSpan,
  isCalendarYear,
  notStated,
  type StatedAmount,
  statedAmount,
} from '../domain/agreement/money/stated-amount.ts'
import { combinedCertainty } from '../domain/money/certainty.ts'
import { divided, type Exact, exact, minus, times } from '../domain/money/exact.ts'
import { type Figure, unknown } from '../domain/money/figure.ts'
import { rounded, toOre } from '../domain/money/rounding.ts'
import type { SimpleAmount } from '../schema/agreement/money/amount.ts'
import type { WrittenAmount } from '../schema/agreement/money/yearly-amount.ts'

/** Sums that an amount can be a per cent of, besides stated kronor. */
export interface Wholes {
  readonly costs: Figure
  /** The contributions that are not themselves a per cent of all contributions. */
  readonly otherContributions: Figure
  /** The contributions that are a per cent of all contributions, added, in per cent. */
  readonly percents: Exact
}

type Written = Exclude<WrittenAmount, { share: unknown }>
type PercentOf = Extract<WrittenAmount, { percentOf: unknown }>['percentOf']

/** The stated amount of a written amount. A year that is not stated is unknown. */
export function resolveAmount(written: Written, per: AmountSpan | undefined, wholes: Wholes): StatedAmount {
  if ('percentOf' in written) return amountByPercent(written.percentOf, per, wholes)
  if ('byYear' in written) return amountByYear(written.byYear, per)
  const { figure, product } = written
  return { ...statedAmount(figure, per), product }
}

function amountByYear(years: ReadonlyMap<number, SimpleAmount>, per: AmountSpan | undefined): StatedAmount {
  const isCalendar = [...years.keys()].some(isCalendarYear)
  return {
    ...notStated(per ?? (isCalendar ? 'calendar-year' : 'agreement-year')),
    byYear: new Map([...years].map(([year, { figure }]) => [year, figure])),
  }
}

/** A per cent of a sum, rounded to öre if nothing is stated; the sum of all contributions includes such per cents of itself. */
function amountByPercent(
  { percent, of, max, certainty, rounding = toOre }: PercentOf,
  per: AmountSpan | undefined,
  { costs, otherContributions, percents }: Wholes,
): StatedAmount {
  const stated = wholeOf(of, costs, otherContributions)
  const rest = minus(exact(100n), of === 'contributions' ? percents : exact(0n))
  if (stated.status === 'unknown' || rest.n <= 0n) return notStated(per)
  const whole = divided(times(exact(stated.ore), exact(100n)), rest)
  const amount = times(whole, times(percent, exact(1n, 100n)))
  const ore = rounded(amount, rounding)
  const figure: Figure = {
    status: stated.status,
    certainty: combinedCertainty(stated.certainty, certainty ?? 'exact'),
    ore: max !== undefined && ore > max ? max : ore,
  }
  return {
    ...statedAmount(figure, per),
    product: {
      rate: percent,
      isPercent: true,
      quantity: times(whole, exact(1n, 100n)),
      of: typeof of === 'string' ? of : '',
      exact: amount,
      rounding,
      max,
    },
  }
}

function wholeOf(of: PercentOf['of'], costs: Figure, contributions: Figure): Figure {
  if (of === 'costs') return costs
  if (of === 'contributions') return contributions
  return typeof of === 'bigint' ? { status: 'final', certainty: 'exact', ore: of } : unknown
}

import {
  type AmountSpan,
  isCalendarYear,
  notStated,
  type StatedAmount,
  statedAmount,
} from '../domain/agreement/money/stated-amount.ts'
import { divided, type Exact, exact, minus, times } from '../domain/money/exact.ts'
import { type Figure, final, isUnknownFigure, map, oreOf, unknown } from '../domain/money/figure.ts'
import type { Ore } from '../domain/money/ore.ts'
import { rounded, toOre } from '../domain/money/rounding.ts'
import type { SimpleAmount, StatedAs } from '../schema/agreement/money/amount.ts'
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
  if (isUnknownFigure(stated) || rest.n <= 0n) return notStated(per)
  const wholeAbove = (ore: Ore) => divided(times(exact(ore), exact(100n)), rest)
  const partOf = (ore: Ore) => times(wholeAbove(ore), times(percent, exact(1n, 100n)))
  const held = map(stated, ore => {
    const result = rounded(partOf(ore), rounding)
    return max !== undefined && result > max ? max : result
  })
  const figure = certainty === undefined ? held : statedLoosely(held, certainty)
  const ore = oreOf(stated)
  if (ore === undefined) return statedAmount(figure, per)
  const [whole, amount] = [wholeAbove(ore), partOf(ore)]
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
  return typeof of === 'bigint' ? final(of) : unknown
}

/** A figure of which the document says “about”, “at most” or “at least”. */
function statedLoosely(figure: Figure, as: StatedAs): Figure {
  if (as === 'about') return { ...figure, isAbout: true }
  return as === 'at-most' ? { ...figure, least: 0n } : { ...figure, most: undefined }
}

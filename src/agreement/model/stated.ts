import {
  type AmountSpan,
  notStated,
  type StatedAmount,
  statedAmount,
} from '../../domain/agreement/stated-amount.ts'
import { together } from '../../domain/money/certainty.ts'
import { divided, exact, plus, times } from '../../domain/money/exact.ts'
import { type Figure, unknown } from '../../domain/money/figure.ts'
import { rounded, toOre } from '../../domain/money/rounding.ts'
import type { Worked, WrittenAmount } from '../schema/amount.ts'

/** What a per cent can be of, besides stated kronor. */
export interface Wholes {
  readonly costs: Figure
  /** The contributions: all of them or, for one that is a per cent of them all, the others. */
  readonly contributions: Figure
  /** Whether the per cent itself is a contribution, so that all are these and it. */
  readonly isOneOfThem: boolean
}

type Written = Exclude<WrittenAmount, { share: unknown }>
type PercentOf = Extract<WrittenAmount, { percentOf: unknown }>['percentOf']

/** A written amount in the model's form. A year that is not stated is unknown. */
export function statedFrom(written: Written, per: AmountSpan | undefined, wholes: Wholes): StatedAmount {
  if ('percentOf' in written) return ofPercent(written.percentOf, per, wholes)
  if ('byYear' in written) return ofYears(written.byYear, per)
  const { figure, product } = written
  return { ...statedAmount(figure, per), product }
}

function ofYears(years: ReadonlyMap<number, Worked>, per: AmountSpan | undefined): StatedAmount {
  const isCalendar = [...years.keys()].some(year => year > 99)
  return {
    ...notStated(per ?? (isCalendar ? 'calendar-year' : 'agreement-year')),
    byYear: new Map([...years].map(([year, { figure }]) => [year, figure])),
  }
}

/** A per cent of a sum that is known; of all contributions, its own included, the part that makes the others the rest. */
function ofPercent(
  { percent, of, max, certainty, rounding = toOre }: PercentOf,
  per: AmountSpan | undefined,
  { costs, contributions, isOneOfThem }: Wholes,
): StatedAmount {
  const stated = wholeOf(of, costs, contributions)
  const isOfAll = of === 'contributions' && isOneOfThem
  const rest = plus(exact(100n), times(percent, exact(-1n)))
  if (stated.status === 'unknown' || (isOfAll && rest.n <= 0n)) return notStated(per)
  const whole = isOfAll ? divided(times(exact(stated.ore), exact(100n)), rest) : exact(stated.ore)
  const made = times(whole, times(percent, exact(1n, 100n)))
  const ore = rounded(made, rounding)
  const figure: Figure = {
    status: stated.status,
    certainty: together(stated.certainty, certainty ?? 'exact'),
    ore: max !== undefined && ore > max ? max : ore,
  }
  return {
    ...statedAmount(figure, per),
    product: {
      rate: percent,
      isPercent: true,
      quantity: times(whole, exact(1n, 100n)),
      of: typeof of === 'string' ? of : '',
      exact: made,
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

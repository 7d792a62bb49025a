import type { Renewal } from '../domain/agreement/term/extension.ts'
import type { Term } from '../domain/agreement/term/term.ts'
import { termBounds } from '../domain/agreement/term/term-bounds.ts'
import { type DayBounds, exactDay } from '../domain/calendar/day-bounds.ts'
import { known } from '../domain/known.ts'
import type { Written } from '../schema/agreement.ts'
import { conditionsOf } from './conditions.ts'

type WrittenTerm = Written['term']

/** The term of an agreement: what its days, its length and the limits that it states say of each other. */
export function termOf(written: WrittenTerm): Term {
  const { condition, options = {}, renewal } = written
  const length = lengthOf(written)
  const stated = statedBounds(written)
  const isOpen = written.to === 'open'
  const bounds = isOpen ? stated : (termBounds(stated, length) ?? stated)
  return {
    from: exactDay(bounds.from),
    to: isOpen ? undefined : exactDay(bounds.to),
    bounds,
    stated,
    seasons: { from: written.from?.season, to: isOpenEnd(written.to) ? undefined : written.to?.season },
    length,
    isEndCounted: exactDay(stated.to) === undefined && exactDay(bounds.to) !== undefined,
    isOpen,
    conditions: conditionsOf(condition),
    options: Object.entries(options).map(([key, { months, times, decideBy }]) => ({
      key,
      months: known(months),
      times: known(times) ?? 1,
      decideBy: known(decideBy),
    })),
    renewal: renewal && renewalOf(renewal),
  }
}

const renewalOf = ({ months, times, review }: NonNullable<WrittenTerm['renewal']>): Renewal => ({
  months: known(months),
  times: known(times),
  reviewed: known(review),
})

/** The length of the term in months, if it is stated. */
export function lengthOf(written: WrittenTerm): number | undefined {
  const length = known(written.length)
  return length?.years === undefined ? length?.months : 12 * length.years
}

/** What the file says of the first and the last day by themselves. */
export const statedBounds = ({ from, to }: WrittenTerm): { from: DayBounds; to: DayBounds } => ({
  from: from?.bounds ?? {},
  to: isOpenEnd(to) ? {} : (to?.bounds ?? {}),
})

const isOpenEnd = (to: WrittenTerm['to']) => to === 'open'

import type { Agreement } from '../agreement/agreement.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { isCalendarYear } from '../agreement/money/stated-amount.ts'
import { type Life, lifeOf } from '../agreement/term/end-day.ts'
import { withOptionsUsed } from '../agreement/term/options-used.ts'
import { possibleTerms } from '../agreement/term/possible-terms.ts'
import type { Term } from '../agreement/term/term.ts'
import { endedAt, withExactTerm } from '../agreement/with-exact-term.ts'
import { type Day, lastDayOfYear, monthsAfter, yearOf } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { once } from '../once.ts'
import { moneyEntries } from './money-entries.ts'
import { versionsWithLives } from './version-in-force.ts'

/** The contributions and payouts of an agreement with exact days that its file leaves possible; none where it is not in force. */
export interface PossibleTimeline {
  readonly agreement: Agreement
  readonly life: Life | undefined
  readonly entries: ReturnType<typeof moneyEntries>
}

/** What a file leaves possible where it does not state all days of the term. */
export interface Possibilities {
  /**
   * With other days of a term that is known within bounds, or without the renewals that are to come. They stand for all of
   * them in results about `within`. None where all is known. `months` is how long before that time a term may begin and
   * still matter there, if not as long as its own amounts say.
   */
  readonly possible: (within: Period, months?: number) => readonly PossibleTimeline[]
  /** Where the first day is not known: at the level of the document, for results by agreement year. */
  readonly atStatedLevel: (months?: number) => readonly PossibleTimeline[]
  /** With every option used that can still be used; none where there is none. */
  readonly ifOptionsUsed: () => PossibleTimeline | undefined
}

/** What the timelines of an agreement depend on besides the agreement. */
interface Circumstances {
  readonly lookup: IndexLookup
  readonly rule: DueDayRule
  readonly horizon: Day
  readonly today: Day
}

/** The possible timelines of an agreement with a known or unknown first day. */
export function possibilities(
  agreement: Agreement,
  life: Life | undefined,
  circumstances: Circumstances,
): Possibilities {
  const { lookup, rule, horizon, today } = circumstances
  const timelineOf = (possible: Agreement): PossibleTimeline => ({
    agreement: possible,
    life: lifeOf(possible, horizon),
    entries: moneyEntries(versionsWithLives(possible, horizon), lookup, rule),
  })
  if (life) {
    const ifOptionsUsed = once(() => {
      const used = withOptionsUsed(agreement, today, horizon)
      return used && timelineOf(used)
    })
    const possible = (within: Period) => [
      ...earlierEnds(life, within).map(end => timelineOf(endedAt(agreement, end))),
      ...[ifOptionsUsed() ?? []].flat(),
    ]
    return { possible, atStatedLevel: () => [], ifOptionsUsed }
  }
  const withTerms = (of: Agreement, within: Period, months = monthsBefore(of)) =>
    possibleTerms(of.term, within, months).map(term => timelineOf(withExactTerm(of, term)))
  return {
    possible: (within, months) => [
      ...withTerms(agreement, within, months),
      ...(isPlaced(agreement.term) ? [] : [{ agreement, life: undefined, entries: [] }]),
    ],
    atStatedLevel: months =>
      withTerms({ ...agreement, indexation: undefined }, timeAround(agreement.term, horizon), months),
    ifOptionsUsed: () => undefined,
  }
}

/** Whether the file says that the agreement is in force at some time: without a length or a latest first day, it may never be. */
const isPlaced = ({ length, stated }: Term): boolean =>
  length !== undefined || stated.from.latest !== undefined

/** The time in which a term may lie; some years until the horizon where nothing places it in time. */
function timeAround({ bounds: { from, to } }: Term, horizon: Day): Period {
  const first = from.earliest ?? monthsAfter(to.latest ?? from.latest ?? horizon, -72)
  const last = to.latest ?? monthsAfter(from.latest ?? first, 36)
  return { from: first, to: last > first ? last : monthsAfter(first, 36) }
}

/** The last days, other than the latest, that stand for all on which the agreement may end. */
function earlierEnds({ certainTo, to, laterIf }: Life, within: Period): Day[] {
  if (laterIf === undefined) return []
  if (laterIf === 'renewed') return [certainTo]
  const years = Array.from({ length: yearOf(within.to) - yearOf(within.from) + 1 }, (_, n) =>
    lastDayOfYear(yearOf(within.from) + n),
  )
  return [certainTo, ...years.filter(end => certainTo < end && end < to)]
}

/** How many months an agreement may have been in force before a time in which the amounts of its first years still count. */
export const monthsBefore = ({ grants, contributions }: Agreement): number => {
  const stated = [
    ...grants.map(({ amount }) => amount),
    ...contributions.flatMap(({ cash, inKind }) => [cash, inKind]),
  ]
  const years = stated.flatMap(({ byYear }) => [...byYear.keys()].filter(year => !isCalendarYear(year)))
  return 12 * Math.max(2, ...years.map(year => year + 1))
}

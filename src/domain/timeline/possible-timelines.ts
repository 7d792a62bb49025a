import type { Agreement } from '../agreement/agreement.ts'
import { atDocumentLevel, isAtDocumentLevel } from '../agreement/at-document-level.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { isCalendarYear } from '../agreement/money/stated-amount.ts'
import { withOptionsUsed } from '../agreement/options-used.ts'
import { type Life, lifeOf } from '../agreement/term/life.ts'
import { type Closeness, possibleEnds, possibleTerms, type Sought } from '../agreement/term/possible-terms.ts'
import type { Term } from '../agreement/term/term.ts'
import { endedAt, withExactTerm } from '../agreement/with-exact-term.ts'
import { type Day, daysAfter, monthsAfter } from '../calendar/day.ts'
import type { Interval } from '../calendar/interval.ts'
import type { Period } from '../calendar/period.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { once } from '../once.ts'
import { moneyEntries, paidEntries } from './money-entries.ts'
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
   * them in results about `within`. None where all is known. They are tried as closely as the agreement asks, if not as said.
   */
  readonly possible: (within: Period, closeness?: Closeness) => readonly PossibleTimeline[]
  /** Where the first day is not known: for results by agreement year, at the level of the document where nothing bounds it. */
  readonly byAgreementYear: (closeness?: Closeness) => readonly PossibleTimeline[]
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
  { lookup, rule, horizon, today }: Circumstances,
): Possibilities {
  const timelineOf =
    (entriesOf: typeof moneyEntries) =>
    (possible: Agreement): PossibleTimeline => ({
      agreement: possible,
      life: lifeOf(possible, horizon),
      entries: entriesOf(versionsWithLives(possible, horizon), lookup, rule),
    })
  const own = closenessFor(agreement)
  if (life) {
    const ifOptionsUsed = once(() => {
      const used = withOptionsUsed(agreement, today, horizon)
      return used && timelineOf(moneyEntries)(used)
    })
    const possible = (within: Period, closeness = own) => [
      ...earlierEnds(life, { ...within, ...closeness }).map(end =>
        timelineOf(paidEntries)(endedAt(agreement, end)),
      ),
      ...[ifOptionsUsed() ?? []].flat(),
    ]
    return { possible, byAgreementYear: () => [], ifOptionsUsed }
  }
  const withTerms = (of: Agreement, sought: Sought) =>
    possibleTerms(of.term, sought).map(term => withExactTerm(of, term))
  return {
    possible: (within, closeness = own) => [
      ...withTerms(agreement, { ...within, ...closeness }).map(timelineOf(paidEntries)),
      ...(isPlaced(agreement.term) ? [] : [{ agreement, life: undefined, entries: [] }]),
    ],
    byAgreementYear: (closeness = own) => {
      const shown = isAtDocumentLevel(agreement) ? atDocumentLevel(agreement) : agreement
      const within = timeAround(agreement.term, closeness.monthsBefore, horizon)
      return withTerms(shown, { ...within, ...closeness }).map(timelineOf(moneyEntries))
    },
    ifOptionsUsed: () => undefined,
  }
}

/** Whether the file says that the agreement is in force at some time: without a length or a latest first day, it may never be. */
const isPlaced = ({ length, stated }: Term): boolean =>
  length !== undefined || stated.from.latest !== undefined

/** The time in which a term may lie; some years until the horizon where nothing places it in time. */
function timeAround({ bounds: { from, to } }: Term, monthsBefore: number, horizon: Day): Period {
  const years = monthsBefore + 12
  const first = from.earliest ?? monthsAfter(to.latest ?? from.latest ?? horizon, -years - 36)
  const last = to.latest ?? monthsAfter(from.latest ?? first, years)
  return { from: first, to: last > first ? last : monthsAfter(first, years) }
}

/** The last days, other than the latest, that stand for all on which the agreement may end. */
function earlierEnds({ certainTo, to, laterIf }: Life, sought: Sought): Day[] {
  if (laterIf === undefined) return []
  if (laterIf === 'renewed') return [certainTo]
  return possibleEnds(certainTo, daysAfter(to, -1), sought)
}

/** How closely the possible terms of an agreement have to be tried for its amounts. */
export const closenessFor = (agreement: Agreement): Closeness => ({
  monthsBefore: monthsBefore(agreement),
  isEndByMonth: isPaidByEnd(agreement),
})

/** How many months an agreement may have been in force before a time in which the amounts of its first years still count. */
const monthsBefore = ({ grants, contributions, plans }: Agreement): number => {
  const stated = [
    ...grants.map(({ amount }) => amount),
    ...contributions.flatMap(({ cash, inKind }) => [cash, inKind]),
  ]
  const years = stated.flatMap(({ byYear }) => [...byYear.keys()].filter(year => !isCalendarYear(year)))
  const intervals = [plans, ...grants.map(({ plans = [] }) => plans)]
    .flat()
    .map(({ every }) => monthsIn(every))
  return Math.max(12, ...intervals, ...years.map(year => 12 * (year + 1)))
}

const monthsIn = ({ count, unit }: Interval): number => (unit === 'months' ? count : 12)

/**
 * Whether the last day decides when something is paid: payouts that come after the time that they pay for are earlier where
 * the agreement ends earlier, and an amount for all of the time is paid within it.
 */
const isPaidByEnd = ({ plans, grants }: Agreement): boolean =>
  grants.some(
    ({ amount, plans: own = plans }) =>
      amount.per === 'period' ||
      own.some(
        ({ unknown, instalments }) =>
          unknown === undefined &&
          instalments.some(({ due }) => due.timing !== 'in-advance' || due.after || due.months),
      ),
  )

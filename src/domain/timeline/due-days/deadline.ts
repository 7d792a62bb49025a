import type { Agreement } from '../../agreement/agreement.ts'
import { endDay, isEndTold, periodEnds, termEnd } from '../../agreement/term/end-day.ts'
import type { CountedNotice } from '../../agreement/term/notice.ts'
import { latestNoticeDay } from '../../agreement/term/notice-day.ts'
import { bankingDayUntil } from '../../calendar/banking-days.ts'
import { recurring } from '../../calendar/cycle.ts'
import { type Day, daysAfter, monthsAfter } from '../../calendar/day.ts'
import { months } from '../../calendar/interval.ts'
import type { Period } from '../../calendar/period.ts'

/** A day that concerns how long the agreement lasts. */
export type Deadline =
  /** The last day of the agreement, and the latest day for a notice that ends it by then. */
  | { readonly kind: 'end'; readonly day: Day; readonly noticeBy: Day | undefined }
  | NoticeDeadline
  | OptionDeadline
  /** The last day before an automatic renewal, which is for a number of months unless that is not known. */
  | { readonly kind: 'renewal'; readonly day: Day; readonly months: number | undefined }
  /** The day by which the agreement must be reviewed. */
  | { readonly kind: 'review'; readonly day: Day }
  /** The last day on which the agreement can be suspended. */
  | { readonly kind: 'pause-end'; readonly day: Day }

/** The latest day for a notice that ends the agreement on `end` or earlier, and the banking day before it as a safe day. */
interface NoticeDeadline {
  readonly kind: 'notice'
  readonly day: Day
  readonly safeDay: Day
  readonly notice: CountedNotice
  readonly end: Day
  /** Whether the agreement is renewed after `end` unless notice is given. */
  readonly renews: boolean
}

/** The last day to decide on an extension: the stated day, or the last day of the term. */
interface OptionDeadline {
  readonly kind: 'option'
  readonly day: Day
  readonly months: number | undefined
  readonly isDayStated: boolean
}

/** The options to decide on, the renewals and the end, the latest days for notice before each of them, and the reviews. */
export function deadlines(agreement: Agreement, life: Period): Deadline[] {
  const ends = periodEnds(agreement, life.to).filter(day => day < life.to)
  const { renewal } = agreement.term
  const isEnd = isEndTold(agreement) && endDay(agreement) === life.to
  // No day of a renewal that follows one of unknown length can be told.
  const isLast = isEnd || (renewal?.months === undefined && ends.length > 0)
  const renewals = renewal ? (isLast ? ends : [...ends, life.to]) : []
  const last = isEnd ? noticesFor(agreement, life.to, false) : []
  return [
    ...options(agreement, life.to),
    ...renewals.flatMap(day => noticesFor(agreement, day, true)),
    ...last,
    ...renewals.map(day => ({ kind: 'renewal' as const, day, months: renewal?.months })),
    ...reviews(agreement, life),
    ...(isEnd ? [{ kind: 'end' as const, day: life.to, noticeBy: latestOf(last) }] : []),
  ]
}

/** The ends of the pauses whose end is known at least in part. */
export const pauseEnds = ({ events }: Agreement): Deadline[] =>
  events.flatMap(({ pause }) => (pause?.possible.to ? [{ kind: 'pause-end', day: pause.possible.to }] : []))

/** The options that can still be used, each with the last day to decide. */
function options(agreement: Agreement, until: Day): Deadline[] {
  const end = termEnd(agreement)
  return agreement.term.options.flatMap(({ key, months, times, decideBy }): OptionDeadline[] => {
    const used = agreement.events.filter(({ option }) => option === key).length
    const isLater = typeof decideBy === 'string' && used > 0
    const stated = typeof decideBy === 'object' && end ? monthsAfter(end, -decideBy.monthsBefore) : decideBy
    const day = typeof stated === 'string' && !isLater ? stated : end
    if (used >= times || !day || day > until) return []
    return [{ kind: 'option', day, months, isDayStated: day === stated }]
  })
}

function noticesFor({ notices }: Agreement, end: Day, renews: boolean): NoticeDeadline[] {
  return notices.flatMap(({ reckoning, ...notice }) => {
    if (reckoning.kind === 'unknown') return []
    const day = latestNoticeDay(reckoning, end)
    const safeDay = bankingDayUntil(daysAfter(day, -1))
    return { kind: 'notice' as const, day, safeDay, notice: { ...notice, reckoning }, end, renews }
  })
}

/** The latest day for a notice that can end the agreement for all parties. */
const latestOf = (notices: readonly NoticeDeadline[]): Day | undefined =>
  notices
    .filter(
      ({ notice: { purpose, endsFor, reckoning } }) =>
        purpose === 'end' && endsFor !== 'giver' && reckoning.kind === 'period',
    )
    .map(({ day }) => day)
    .toSorted()
    .at(-1)

/** The last day of each review interval. */
function reviews(agreement: Agreement, { from, to }: Period): Deadline[] {
  const { months: length, periods } = agreement.term.renewal?.reviewed ?? {}
  const ends = length
    ? recurring(from, months(length), daysAfter(to, 1)).map(day => daysAfter(day, -1))
    : periodEnds(agreement, to)
  const days = length ? ends.slice(1) : ends.filter((_, n) => periods && (n + 1) % periods === 0)
  return days.filter(day => day <= to).map(day => ({ kind: 'review', day }))
}

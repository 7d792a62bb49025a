import type { Agreement } from '../../agreement/agreement.ts'
import { endDay, periodEnds, termEnd } from '../../agreement/term/end-day.ts'
import type { Notice } from '../../agreement/term/notice.ts'
import { latestNotice } from '../../agreement/term/notice-day.ts'
import { bankingDayUntil } from '../../calendar/banking-days.ts'
import { recurring } from '../../calendar/cycle.ts'
import { type Day, daysAfter, monthsAfter } from '../../calendar/day.ts'
import { months } from '../../calendar/interval.ts'
import type { Period } from '../../calendar/period.ts'

/** A day that decides how long the agreement lasts. */
export type Deadline =
  /** The last day, and the latest for a notice that could have ended it before. */
  | { readonly kind: 'end'; readonly day: Day; readonly noticeBy: Day | undefined }
  | NoticeDeadline
  | OptionDeadline
  /** The last day before a renewal that nobody has to decide on. */
  | { readonly kind: 'renewal'; readonly day: Day; readonly months: number }
  /** The day by which the agreement must be reviewed. */
  | { readonly kind: 'review'; readonly day: Day }

/** The latest day for a notice that ends the agreement on a day or before, and the banking day before it to be safe. */
interface NoticeDeadline {
  readonly kind: 'notice'
  readonly day: Day
  readonly safeDay: Day
  readonly notice: Notice
  readonly end: Day
  /** Without notice the agreement goes on after `end`. */
  readonly renews: boolean
}

/** The last day to decide on an extension: as stated, or the term's last where the document does not say. */
interface OptionDeadline {
  readonly kind: 'option'
  readonly day: Day
  readonly months: number | undefined
  readonly isDayStated: boolean
}

/**
 * The end, the renewals before it, the latest notice that has an effect on each, the options to decide on and the
 * reviews; no end, where nothing ends the agreement.
 */
export function deadlines(agreement: Agreement, life: Period): Deadline[] {
  const ends = periodEnds(agreement, life.to).filter(day => day < life.to)
  const { renewal } = agreement.term
  const isEnd = endDay(agreement) === life.to
  const renewals = renewal ? (isEnd ? ends : [...ends, life.to]) : []
  const last = isEnd ? noticesFor(agreement, life.to, false) : []
  return [
    ...options(agreement, life.to),
    ...renewals.flatMap(day => noticesFor(agreement, day, true)),
    ...last,
    ...renewals.map(day => ({ kind: 'renewal' as const, day, months: renewal?.months ?? 0 })),
    ...reviews(agreement, life),
    ...(isEnd ? [{ kind: 'end' as const, day: life.to, noticeBy: latestOf(last) }] : []),
  ]
}

/** The options that are left, each with the last day to decide on its next use. */
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
  return notices.map(notice => {
    const day = latestNotice(notice.reckoning, end)
    const safeDay = bankingDayUntil(daysAfter(day, -1))
    return { kind: 'notice', day, safeDay, notice, end, renews }
  })
}

/** The latest day for a notice that could end the agreement before its end, and for all. */
const latestOf = (notices: readonly NoticeDeadline[]): Day | undefined =>
  notices
    .filter(
      ({ notice: { purpose, endsFor, reckoning } }) =>
        purpose === 'end' && endsFor === 'all' && reckoning.kind === 'period',
    )
    .map(({ day }) => day)
    .toSorted()
    .at(-1)

/** The last day of every so many months, counted from the agreement's first. */
function reviews({ term: { renewal } }: Agreement, { from, to }: Period): Deadline[] {
  const reviewMonths = renewal?.reviewMonths
  if (reviewMonths === undefined) return []
  const firsts = recurring(monthsAfter(from, reviewMonths), months(reviewMonths), daysAfter(to, 1))
  return firsts.map(first => ({ kind: 'review', day: daysAfter(first, -1) }))
}

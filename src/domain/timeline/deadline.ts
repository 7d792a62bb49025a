import type { Agreement } from '../agreement/agreement.ts'
import { endDay, periodEnds, termEnd } from '../agreement/end-day.ts'
import { bankingDayUntil } from '../calendar/banking-days.ts'
import { recurring } from '../calendar/cycle.ts'
import { type Day, daysAfter, monthsAfter } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'

/** A day that decides how long the agreement lasts. */
export type Deadline =
  | { readonly kind: 'end'; readonly day: Day }
  /** Notice given after this day ends the agreement on its last day or later; and the banking day before it. */
  | { readonly kind: 'notice'; readonly day: Day; readonly safeDay: Day; readonly months: number }
  | OptionDeadline
  /** The last day before a renewal that nobody has to decide on. */
  | { readonly kind: 'renewal'; readonly day: Day; readonly months: number }
  /** The day by which the agreement must be reviewed. */
  | { readonly kind: 'review'; readonly day: Day }

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
  return [
    ...options(agreement, life.to),
    ...notices(agreement, isEnd ? [...renewals, life.to] : renewals),
    ...renewals.map(day => ({ kind: 'renewal' as const, day, months: renewal?.months ?? 0 })),
    ...reviews(agreement, life),
    ...(isEnd ? [{ kind: 'end' as const, day: life.to }] : []),
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

function notices({ notice }: Agreement, ends: readonly Day[]): Deadline[] {
  if (!notice) return []
  return ends.map(end => {
    const day = monthsAfter(end, -notice.months)
    const safeDay = bankingDayUntil(daysAfter(day, -1))
    return { kind: 'notice', day, safeDay, months: notice.months }
  })
}

/** The last day of every so many months, counted from the agreement's first. */
function reviews({ term: { renewal } }: Agreement, { from, to }: Period): Deadline[] {
  const months = renewal?.reviewMonths
  if (months === undefined) return []
  const firsts = recurring(monthsAfter(from, months), months, daysAfter(to, 1))
  return firsts.map(first => ({ kind: 'review', day: daysAfter(first, -1) }))
}

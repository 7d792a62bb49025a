import type { Agreement } from '../agreement/agreement.ts'
import { timeCovered } from '../agreement/term/during.ts'
import { termEnd } from '../agreement/term/end-day.ts'
import { type Life, scheduledTerm } from '../agreement/term/life.ts'
import { latestNoticeDay } from '../agreement/term/notice-day.ts'
import { replacedStarts } from '../agreement/term/replaced-starts.ts'
import { type Day, daysAfter, isEndOfMonth, monthsAfter } from '../calendar/day.ts'
import type { Deadline } from '../timeline/due-days/deadline.ts'
import { dueWindows } from '../timeline/due-days/due-windows.ts'
import type { Occurrence } from '../timeline/due-days/occurrence.ts'
import type { LevelChange } from '../timeline/levels/level-change.ts'
import { coveredPeriods } from '../timeline/payouts/covered-period.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { payoutWindows } from '../timeline/payouts/payout-window.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { DueRow } from '../views/expiry.ts'
import { type Assumption, assumption } from './assumption.ts'

/** The rule that is compared with the default, which is the last day of the month. */
const otherRule = 'first-of-next'

/** The days that replace days which their months lack, where the file states no rule. */
export const missingDayAssumptions = ({ id }: Agreement, days: readonly Day[]): Assumption[] =>
  days.length > 0 ? [assumption('missing-day', id, { days: [...new Set(days)].toSorted() })] : []

/** The ends of the term, until a day, that are counted to a day that the month lacks. */
export function replacedEnds(agreement: Agreement, until: Day): Day[] {
  const noticed = agreement.events.filter(({ isReplaced }) => isReplaced)
  return [
    ...replacedStarts(agreement, until),
    ...noticed.flatMap(({ ends, leaving }) => ends ?? leaving?.day ?? []),
  ]
}

/** The days of payment, and the bounds of the periods paid for, that replace a missing day. */
export function replacedInPayouts(agreement: Agreement, life: Life, payouts: readonly Payout[]): Day[] {
  const bounds = replacedBounds(agreement, life)
  return payouts.flatMap(payout => [
    ...(isReplacedWindow(payout) ? [payout.due] : []),
    ...[payout.covers.from, daysAfter(payout.covers.to, 1)].filter(day => bounds.has(day)),
  ])
}

/** Whether a payment would fall on another day by the other rule. */
function isReplacedWindow({ plan, covers, window }: Payout): boolean {
  const { to } = window
  return plan.instalments.some(({ due }) => {
    const isAmong = (windows: readonly { readonly to: Day }[]) => windows.some(window => window.to === to)
    if (due.missing !== undefined || !isAmong(payoutWindows(due, covers))) return false
    return !isAmong(payoutWindows({ ...due, missing: otherRule }, covers))
  })
}

/** The first days of periods that would begin on other days by the other rule. */
function replacedBounds({ grants, withdrawn, plans }: Agreement, life: Life): Set<Day> {
  const term = scheduledTerm(life)
  const starts = [...grants, ...withdrawn].flatMap(grant => {
    const whole = timeCovered(grant.during, term)
    const own = grant.plans ?? plans
    const other = own.map(plan => ({ ...plan, landing: plan.landing ?? otherRule }))
    const startsBy = (plans: typeof own) =>
      whole ? coveredPeriods(plans, term, whole, grant.amount.per).map(({ from }) => from) : []
    const byOther = new Set(startsBy(other))
    return startsBy(own).filter(from => !byOther.has(from))
  })
  return new Set(starts)
}

/** The days of adjustment that replace a missing day: of a renewal, or of a day of the year such as 29 February. */
export function replacedAdjustments(agreement: Agreement, changes: readonly LevelChange[]): Day[] {
  const days = changes.map(({ day }) => day)
  const renewed = new Set(
    days
      .toSorted()
      .slice(-1)
      .flatMap(last => replacedEnds(agreement, last)),
  )
  return changes.flatMap(({ day, step }) => {
    const isYearly = step.parts.some(
      ({ part: { schedule } }) => schedule.years !== 'renewal' && schedule.first.slice(8) !== day.slice(8),
    )
    return isYearly || renewed.has(day) ? [day] : []
  })
}

/** The days among those that fall due that replace a missing day. */
export function replacedDue({ agreement, life }: Timeline, due: readonly DueRow['due'][]): Day[] {
  return due.flatMap(entry => {
    if (!('day' in entry) || entry.day === undefined) return []
    switch (entry.kind) {
      case 'payouts':
        return []
      case 'duty':
        return isReplacedDuty(entry, life) ? [replacementOf(entry)] : []
      case 'notice':
        return isReplacedNotice(entry) ? [entry.day] : []
      case 'option':
        return isReplacedDecision(entry.day, agreement) ? [entry.day] : []
      default: {
        const next = daysAfter(entry.day, 1)
        return replacedEnds(agreement, entry.day).includes(next) || isReplacedReview(entry, agreement)
          ? [next]
          : []
      }
    }
  })
}

function isReplacedDuty({ duty: { schedule }, day, window }: Occurrence, life: Life | undefined): boolean {
  const { timing } = schedule
  if (timing.kind === 'latest' || timing.kind === 'unknown' || timing.missing !== undefined) return false
  const other = { ...schedule, timing: { ...timing, missing: otherRule } } as const
  return !dueWindows(other, life ?? window).some(({ to }) => to === day)
}

/** The last day of a month that a duty's day is counted from or to; the due day itself where that is further away. */
const replacementOf = ({ day, window }: Occurrence): Day =>
  [day, daysAfter(day, 1), window.from].find(isEndOfMonth) ?? day

function isReplacedNotice({
  notice: { reckoning },
  day,
  end,
}: Extract<Deadline, { kind: 'notice' }>): boolean {
  if (reckoning.kind === 'window') return day !== end && day.slice(8) !== end.slice(8)
  const { period, reckoned, latest, missing, isByDefault } = reckoning
  if (missing !== undefined || isByDefault || period.unit !== 'months' || reckoned !== 'same-day')
    return false
  return latest === 'counted-back'
    ? day.slice(8) !== end.slice(8)
    : latestNoticeDay({ ...reckoning, missing: otherRule }, end) !== day
}

/** Whether the last day to decide on an option is counted back from the end to a missing day. */
function isReplacedDecision(day: Day, agreement: Agreement): boolean {
  const end = termEnd(agreement)
  return agreement.term.options.some(
    ({ decideBy }) =>
      end &&
      typeof decideBy === 'object' &&
      monthsAfter(end, -decideBy.monthsBefore) === day &&
      day.slice(8) !== end.slice(8),
  )
}

function isReplacedReview({ kind, day }: Deadline, { term: { from, renewal } }: Agreement): boolean {
  const isCounted = kind === 'review' && renewal?.reviewed?.months !== undefined
  return isCounted && daysAfter(day, 1).slice(8) !== from?.slice(8)
}

import type { Agreement } from '../../agreement/agreement.ts'
import type { Duty } from '../../agreement/duty.ts'
import { endDay } from '../../agreement/term/end-day.ts'
import type { Day } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import { dueWindows } from './due-windows.ts'

/** An occasion on which a duty falls due: at the latest on `day`, at the earliest on the first day of the window. */
export interface Occurrence {
  readonly kind: 'duty'
  readonly day: Day
  readonly window: Period
  /** The day of an occasion that a pause postpones. */
  readonly postponedFrom?: Day | undefined
  readonly duty: Duty
}

/**
 * Every occasion on which the duties fall due, by duty. Duties that survive the agreement fall due also after its end; what is
 * counted from an end that is not known has no day.
 */
export function occurrences(agreement: Agreement, life: Period): Occurrence[] {
  const hasEnd = endDay(agreement) !== undefined
  return agreement.duties
    .filter(({ schedule: { timing } }) => hasEnd || !('from' in timing) || timing.from !== 'end')
    .flatMap(duty => occasionsOf(duty, life))
}

/** The occasions that do not depend on the agreement's first day: due once by a day, or counted from a day or from the end. */
export const occurrencesWithoutStart = (agreement: Agreement, end: Day | undefined): Occurrence[] =>
  agreement.duties.flatMap(duty => {
    const { timing } = duty.schedule
    if (timing.kind === 'latest') return occasionsOf(duty, { from: timing.day, to: timing.day })
    const from = timing.kind === 'after' ? timing.from : undefined
    const day = from === 'end' ? end : typeof from === 'object' && 'on' in from ? from.on : undefined
    return day ? occasionsOf(duty, { from: day, to: day }) : []
  })

/** The occasions of a duty in a time, by day. */
export const occasionsOf = (duty: Duty, life: Period): Occurrence[] =>
  dueWindows(duty.schedule, life).map(window => ({ kind: 'duty', day: window.to, window, duty }))

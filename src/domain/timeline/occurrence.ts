import type { Agreement } from '../agreement/agreement.ts'
import type { Duty } from '../agreement/duty.ts'
import type { Day } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import { dueWindows } from './due-windows.ts'

/** One time that a duty falls due: at the latest on `day`, at the earliest on the window's first. */
export interface Occurrence {
  readonly kind: 'duty'
  readonly day: Day
  readonly window: Period
  readonly duty: Duty
}

/** Every time that the agreement's duties fall due in its life and, where they say so, after it; by duty. */
export const occurrences = (agreement: Agreement, life: Period): Occurrence[] =>
  agreement.duties.flatMap(duty =>
    dueWindows(duty.schedule, life).map(window => ({ kind: 'duty', day: window.to, window, duty })),
  )

import type { Day } from '../../calendar/day.ts'
import { common, type Period } from '../../calendar/period.ts'

/** The part of a term that something is for; from its beginning or to its end, where no day is stated. */
export interface During {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

/** All the time that something is for: the term, or the part of it that is stated; none, where that lies outside it. */
export const timeCovered = (during: During | undefined, term: Period): Period | undefined =>
  during ? common({ from: during.from ?? term.from, to: during.to ?? term.to }, term)[0] : term

import type { Day } from '../../calendar/day.ts'
import { common, type Period } from '../../calendar/period.ts'

/** A part of a term; from the term's first day, or to its last, where no day is stated. */
export interface During {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

/** The part of the term that `during` states, or the whole term; none where that part lies outside the term. */
export const timeCovered = (during: During | undefined, term: Period): Period | undefined =>
  during ? common({ from: during.from ?? term.from, to: during.to ?? term.to }, term)[0] : term

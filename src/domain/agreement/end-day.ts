import { type Day, earliest } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import type { Agreement } from './agreement.ts'

/** The agreement's last day: the term's, or an earlier one that a decision or a notice has led to. */
export const endDay = ({ term, events }: Pick<Agreement, 'term' | 'events'>): Day =>
  events.reduce((end, event) => (event.ends ? earliest(end, event.ends) : end), term.to)

/** The time from the agreement's first day to its last. */
export const lifeOf = (agreement: Pick<Agreement, 'term' | 'events'>): Period => ({
  from: agreement.term.from,
  to: endDay(agreement),
})

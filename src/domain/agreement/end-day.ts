import { type Day, earliest } from '../calendar/day.ts'
import type { Agreement } from './agreement.ts'

/** The agreement's last day: the term's, or an earlier one that a decision or a notice has led to. */
export const endDay = ({ term, events }: Pick<Agreement, 'term' | 'events'>): Day =>
  events.reduce((end, event) => (event.ends ? earliest(end, event.ends) : end), term.to)

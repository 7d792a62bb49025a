import type { Day } from '../calendar/day.ts'
import type { Agreement } from './agreement.ts'
import type { Condition } from './term.ts'

/** The conditions of which, on a day or ever, no event says that they are met: signing meets one, the others are declared. */
export function openConditions({ term, events }: Agreement, day?: Day): Condition[] {
  const has = (kind: 'signed' | 'condition-met') =>
    events.some(event => event.kind === kind && event.day && (day === undefined || event.day <= day))
  return term.conditions.filter(condition => !has(condition === 'signed-by-all' ? 'signed' : 'condition-met'))
}

import { isWaiting } from '../domain/agreement/schedule.ts'
import { lifeOf } from '../domain/agreement/term/end-day.ts'
import type { Day } from '../domain/calendar/day.ts'
import { dueWindows } from '../domain/timeline/due-days/due-windows.ts'
import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** Every duty and meeting falls due at some time, unless it waits for an event. */
export const neverDue: Rule = function* ({ duties = {} }, { model }) {
  const life = lifeOf(model, '2000-01-01' as Day)
  if (!life) return
  // The meetings of the groups come after the duties.
  const count = Object.keys(duties).length
  for (const [i, { key, schedule }] of model.duties.entries()) {
    if (isWaiting(schedule) || dueWindows(schedule, life).length > 0) continue
    yield finding('never-due', i < count ? ['duties', key, 'schedule'] : ['groups', key, 'meets'], {})
  }
}

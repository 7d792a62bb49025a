import { dueWindows } from '../../src/domain/timeline/due-days/due-windows.ts'
import { scheduleOf } from '../../src/model/schedule-of.ts'
import { schedule } from '../../src/schema/agreement/calendar/schedule.ts'
import { checkShape } from '../../src/schema/check/check.ts'
import { oracle, oraclesLike } from '../oracle.ts'
import { type Case, dayIn, type Stated, stated } from './rrule.ts'

/** The days of a duty with such a schedule, as the program reads it from a file and works it out. */
function daysOf({ schedule: written, from, to }: Stated): string[] {
  const checked = checkShape(schedule, written)
  if ('findings' in checked)
    throw new Error(`${JSON.stringify(written)}: ${JSON.stringify(checked.findings)}`)
  return dueWindows(
    scheduleOf(checked.value, () => undefined),
    { from, to },
  ).map(window => window.to)
}

/** Every rule with its published days, and those that the program gives or why it is left out. */
export const rules = oraclesLike(/^recurrence.*\.json$/)
  .flatMap(name => (JSON.parse(oracle(name)) as { cases: Case[] }).cases)
  .map(one => {
    const found = stated(one)
    return {
      one,
      expected: one.instances.map(dayIn),
      found: typeof found === 'string' ? found : daysOf(found),
    }
  })

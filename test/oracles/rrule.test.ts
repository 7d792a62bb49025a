import { expect } from 'vitest'
import { scheduleOf } from '../../src/agreement/schedule.ts'
import { schedule } from '../../src/agreement/schema/schedule.ts'
import { dueWindows } from '../../src/domain/timeline/due-windows.ts'
import { check } from '../../src/shape/check.ts'
import { oracle, oraclesLike, oracleTest } from '../oracle.ts'
import { type Case, dayIn, type Stated, stated } from './rrule.ts'

const cases = oraclesLike(/^recurrence.*\.json$/).flatMap(
  name => (JSON.parse(oracle(name)) as { cases: Case[] }).cases,
)
const results = cases.map(one => ({ one, found: stated(one) }))
const count = results.filter(({ found }) => typeof found !== 'string').length

/** The days of a duty with such a schedule, as the program reads it from a file and works it out. */
function daysOf({ schedule: written, from, to }: Stated): string[] {
  const checked = check(schedule, written)
  if ('findings' in checked)
    throw new Error(`${JSON.stringify(written)}: ${JSON.stringify(checked.findings)}`)
  return dueWindows(
    scheduleOf(checked.value, () => undefined),
    { from, to },
  ).map(window => window.to)
}

oracleTest(`${count} of ${cases.length} iCalendar rules are stated, and fall on the published days`, () => {
  expect(count).toBeGreaterThan(0)
  for (const { one, found } of results)
    if (typeof found !== 'string')
      expect(daysOf(found), `${one.rrule} from ${one.dtstart}`).toEqual(one.instances.map(dayIn))
})

oracleTest('every iCalendar rule that is left out has its reason', () => {
  for (const { one, found } of results)
    if (typeof found === 'string') expect(found, one.rrule).toMatch(/^[a-z]+ [a-z]+/)
})

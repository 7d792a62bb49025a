import { expect } from 'vitest'
import { oracleTest } from '../oracle.ts'
import { rules } from './rules.ts'

const stated = rules.filter(({ found }) => Array.isArray(found))

oracleTest(
  `${stated.length} of ${rules.length} iCalendar rules are stated, and fall on the published days`,
  () => {
    expect(stated.length).toBeGreaterThan(0)
    for (const { one, expected, found } of stated)
      expect(found, `${one.rrule} from ${one.dtstart}`).toEqual(expected)
  },
)

oracleTest('every iCalendar rule that is left out has its reason', () => {
  for (const { one, found } of rules)
    if (typeof found === 'string') expect(found, one.rrule).toMatch(/^[a-z]+ [a-z]+/)
})

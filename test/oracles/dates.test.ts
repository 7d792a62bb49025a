import { expect } from 'vitest'
import { missingDays } from '../../src/domain/calendar/day.ts'
import { dayAfterLength } from '../../src/domain/calendar/length.ts'
import { oracleTest } from '../oracle.ts'
import { dates } from './dates.ts'

const stated = dates.filter(({ answers }) => answers.length > 0)

oracleTest(
  `${stated.length} of ${dates.length} rows of days, months and years added are the published ones`,
  () => {
    expect(stated.length).toBeGreaterThan(0)
    for (const { row, answers } of stated)
      for (const { heading, found, cell } of answers) expect(found, `${heading} of ${row.start}`).toBe(cell)
  },
)

oracleTest('where two roundings are published apart, they are those of the two choices', () => {
  for (const { row, answers } of stated) {
    const [one, two] = answers.filter(({ heading }) => /up|down|lower|next|later|prev|earlier/.test(heading))
    const { start, length } = row
    if (!length || !one || !two) continue
    const days = missingDays.map(missing => dayAfterLength(start, length, missing))
    expect(days.toSorted()).toEqual([one.cell, two.cell].toSorted())
  }
})

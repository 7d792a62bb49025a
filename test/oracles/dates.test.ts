import { expect } from 'vitest'
import { dayAfterLengthOrBoth } from '../../src/domain/calendar/length.ts'
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

oracleTest('where two roundings are published apart, no day is given without a choice', () => {
  for (const { row, answers } of stated) {
    const [one, two] = answers.filter(({ heading }) => /up|down|lower|next|later|prev|earlier/.test(heading))
    if (!row.length || !one || !two) continue
    const days = [one.cell, two.cell].toSorted()
    expect(dayAfterLengthOrBoth(row.start, row.length)).toEqual(
      days[0] === days[1] ? days[0] : { ambiguous: days },
    )
  }
})

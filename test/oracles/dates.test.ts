import { expect } from 'vitest'
import { type Day, endOfMonth, isDay, startOfMonth } from '../../src/domain/calendar/day.ts'
import { type Length, lengthAfter, surelyAfter } from '../../src/domain/calendar/length.ts'
import { oracle, oraclesLike, oracleTest } from '../oracle.ts'

/** A row of a table of dates: a day, mostly a length that is added to it, and a column each for what follows. */
interface Row {
  readonly start: Day
  readonly length: Length | undefined
  readonly columns: readonly (readonly [heading: string, cell: string])[]
}

function rowsOf(text: string): Row[] {
  const [head = [], ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(';').map(cell => cell.trim()))
  return lines.map(cells => {
    const first = cells.findIndex(isDay)
    const [start] = cells.slice(first).filter(isDay)
    if (!start) throw new Error(`no day in ${cells.join(';')}`)
    const columns = cells.map((cell, i) => [(head[i] ?? '').toLowerCase(), cell] as const)
    return { start, length: lengthIn(columns), columns: columns.slice(first + 1) }
  })
}

function lengthIn(columns: Row['columns']): Length | undefined {
  const written = columns.find(([heading]) => heading === 'period')?.[1]
  if (written === undefined) return undefined
  const count = (unit: string) => Number(new RegExp(`(-?\\d+) *${unit}`).exec(written)?.[1] ?? 0)
  return { years: count('year'), months: count('month'), days: count('day') }
}

/** What a column says, worked out by the program; undefined for one that says nothing of days added. */
function answer(heading: string, { start, length }: Row): string | undefined {
  if (heading.startsWith('first day')) return startOfMonth(start)
  if (heading.startsWith('last day')) return endOfMonth(start)
  if (!length || heading === 'period') return undefined
  if (/up|next|later/.test(heading)) return lengthAfter(start, length, 'first-of-next')
  if (/down|lower|prev|earlier/.test(heading)) return lengthAfter(start, length, 'last-of-month')
  if (!heading.includes('date')) return undefined
  const sure = surelyAfter(start, length)
  return typeof sure === 'string' ? sure : 'ambiguous'
}

const results = oraclesLike(/^dates-.*\.csv$/)
  .flatMap(name => rowsOf(oracle(name)))
  .map(row => ({
    row,
    answers: row.columns.flatMap(([heading, cell]) => {
      const found = answer(heading, row)
      return found === undefined ? [] : [{ heading, found, cell: /ambig/i.test(cell) ? 'ambiguous' : cell }]
    }),
  }))
const stated = results.filter(({ answers }) => answers.length > 0)

oracleTest(
  `${stated.length} of ${results.length} rows of days, months and years added are the published ones`,
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
    expect(surelyAfter(row.start, row.length)).toEqual(days[0] === days[1] ? days[0] : { ambiguous: days })
  }
})

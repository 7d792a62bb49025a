import { expect } from 'vitest'
import { type Day, endOfMonth, isDay, type MissingDay, startOfMonth } from '../../src/domain/calendar/day.ts'
import { type Length, lengthAfter, surelyAfter } from '../../src/domain/calendar/length.ts'
import { oracle, oraclesLike, oracleTest } from '../oracle.ts'

/** A row of a table of dates: the day and the length that it begins with, and a column each that says what follows. */
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
    const [start = ''] = cells
    if (!isDay(start)) throw new Error(`${start} is no day`)
    const columns = cells.slice(1).map((cell, i) => [(head[i + 1] ?? '').toLowerCase(), cell] as const)
    const period = columns.find(([heading]) => heading === 'period')?.[1]
    const parts = period?.match(/-?\d+(?= *(?:years?|months?|days?))/g)?.map(Number)
    const [years = 0, months = 0, days = 0] = parts ?? []
    return { start, length: parts && { years, months, days }, columns }
  })
}

const roundings: readonly MissingDay[] = ['last-of-month', 'first-of-next']

/** What a column says, worked out by the program; undefined for one that says nothing about days added. */
function answer(heading: string, { start, length }: Row): string | undefined {
  if (heading.startsWith('first day')) return startOfMonth(start)
  if (heading.startsWith('last day')) return endOfMonth(start)
  if (!length) return undefined
  if (heading.includes('up')) return lengthAfter(start, length, 'first-of-next')
  if (heading.includes('down')) return lengthAfter(start, length, 'last-of-month')
  if (!heading.includes('date')) return undefined
  const sure = surelyAfter(start, length)
  return typeof sure === 'string' ? sure : `ambiguous: ${sure.ambiguous.join(' or ')}`
}

const rows = oraclesLike(/^dates-.*\.csv$/).flatMap(name => rowsOf(oracle(name)))

oracleTest(
  `days, months and years added are the published ones in ${rows.length} of ${rows.length} rows`,
  () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      const answers = row.columns.flatMap(([heading, cell]) => {
        const found = answer(heading, row)
        return found === undefined ? [] : [{ heading, found, cell }]
      })
      expect(answers, 'a row that says nothing').not.toEqual([])
      for (const { heading, found, cell } of answers) expect(found, `${heading} of ${row.start}`).toBe(cell)
    }
  },
)

oracleTest('where the two roundings are published apart, no day is given without a choice', () => {
  for (const { start, length, columns } of rows) {
    const cellOf = (word: string) => columns.find(([heading]) => heading.includes(word))?.[1]
    const [down, up] = [cellOf('down'), cellOf('up')]
    if (!length || !down || !up) continue
    expect(surelyAfter(start, length)).toEqual(down === up ? down : { ambiguous: [down, up] })
    expect(roundings.map(choice => lengthAfter(start, length, choice))).toEqual([down, up])
  }
})

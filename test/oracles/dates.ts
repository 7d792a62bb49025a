import { type Day, endOfMonth, isDay, startOfMonth } from '../../src/domain/calendar/day.ts'
import { dayAfterLength, type Length } from '../../src/domain/calendar/length.ts'
import { oracle, oraclesLike } from '../oracle.ts'

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
  if (/up|next|later/.test(heading)) return dayAfterLength(start, length, 'first-of-next')
  if (/down|lower|prev|earlier/.test(heading)) return dayAfterLength(start, length, 'last-of-month')
  if (!heading.includes('date')) return undefined
  const down = dayAfterLength(start, length, 'last-of-month')
  return down === dayAfterLength(start, length, 'first-of-next') ? down : 'ambiguous'
}

/** Every row, and what the program says of each of its columns. */
export const dates = oraclesLike(/^dates-.*\.csv$/)
  .flatMap(name => rowsOf(oracle(name)).map(row => ({ name, row })))
  .map(({ name, row }) => ({
    name,
    row,
    answers: row.columns.flatMap(([heading, cell]) => {
      const found = answer(heading, row)
      return found === undefined ? [] : [{ heading, found, cell: /ambig/i.test(cell) ? 'ambiguous' : cell }]
    }),
  }))

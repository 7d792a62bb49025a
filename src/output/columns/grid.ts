import { stripVTControlCharacters } from 'node:util'
import Table from 'cli-table3'
import type { Layout } from '../layout.ts'
import { wrap } from '../wrap.ts'
import type { ScreenColumn } from './column.ts'

/** The number of spaces between columns. */
const gap = 2

/** The least width of a flexible column, unless its cells are shorter. */
const leastWidth = 12

const borderless = Object.fromEntries(
  [
    ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ]
    .flat()
    .map(name => [name, '']),
)

/** Rows of cells as text. */
type Rows = readonly (readonly string[])[]

/** A table without frames, with totals below a rule. Below a table wider than the screen a remark says how to see all of it. */
export function grid(
  columns: readonly Pick<ScreenColumn<never>, 'align' | 'isFlexible'>[],
  heads: readonly string[],
  rows: Rows,
  totals: Rows,
  { width, words, paint }: Layout,
): string {
  const cells = [heads, ...rows, ...totals]
  const natural = columns.map((_, i) =>
    cells.reduce((most, row) => Math.max(most, stripVTControlCharacters(row[i] ?? '').length), 0),
  )
  const spare = width - total(natural) - gap * (columns.length - 1)
  const widths = natural.map((columnWidth, i) =>
    columns[i]?.isFlexible && spare < 0
      ? Math.max(Math.min(leastWidth, columnWidth), columnWidth + spare)
      : columnWidth,
  )
  const rule = widths.map(columnWidth => paint.quiet('─'.repeat(columnWidth)))
  const wrapped = (row: readonly string[], painted = (line: string) => line) =>
    row.map((cell, i) => {
      const lines = columns[i]?.isFlexible ? wrap(cell, widths[i] ?? width) : [cell.replaceAll(/\s+/g, ' ')]
      return lines.map(line => painted(line)).join('\n')
    })

  const draw = (rows: Rows): string[] => {
    const drawn = new Table({
      chars: borderless,
      colAligns: columns.map(({ align }) => align ?? 'left'),
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    })
    drawn.push(...rows.map(row => [...row]))
    return drawn
      .toString()
      .split('\n')
      .map(line => line.trimEnd())
  }
  const sums = totals.length > 0 ? [rule, ...totals.map(row => wrapped(row))] : []
  const [first = [], ...others] = chunks([...rows.map(row => wrapped(row)), ...sums])
  const lines = [
    ...draw([wrapped(heads, paint.heading), rule, ...first]),
    // Each chunk is drawn with the rule, which gives columns their widths, and the rule is cut off.
    ...others.flatMap(chunk => draw([rule, ...chunk]).slice(1)),
  ]
  const isTooWide = total(widths) + gap * (columns.length - 1) > width
  return [...lines, ...(isTooWide ? [paint.quiet(words.tables.seeAll)] : [])].join('\n')
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** Rows in chunks, since the time that cli-table3 needs grows with the square of their number. */
const chunks = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / 500) }, (_, i) => rows.slice(500 * i, 500 * (i + 1)))

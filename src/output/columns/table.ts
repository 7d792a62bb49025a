import { withoutPrivateData } from '../../findings/private-data.ts'
import type { Layout } from '../layout.ts'
import { type Column, isOnScreen, type ScreenColumn } from './column.ts'
import { grid } from './grid.ts'

/** A table on the screen, with a row for each thing, and a row of totals if a column has a total. */
export function table<Thing>(
  columns: readonly Column<never, Thing>[],
  things: readonly Thing[],
  layout: Layout,
): string {
  const shown = columns.filter(isOnScreen)
  const heads = shown.map(({ head }) => head[layout.words.language])
  const rows = things.flatMap(thing => linesOf(shown, thing, layout))
  const totals = shown.map(
    ({ total }, i) => total?.(things, layout) ?? (i === 0 ? layout.words.tables.total : ''),
  )
  const conditional = shown.map(({ conditional }) => conditional?.(things, layout) ?? '')
  const isConditional = conditional.some(text => text !== '')
  const ofWhich = [layout.words.tables.ofWhichConditional, ...conditional.slice(1)]
  const below = [totals, ...(isConditional ? [ofWhich] : [])]
  return grid(shown, heads, rows, shown.some(({ total }) => total) ? below : [], layout)
}

/** The rows of a thing: cells with several lines continue in further rows. */
function linesOf<Thing>(
  columns: readonly ScreenColumn<Thing>[],
  thing: Thing,
  layout: Layout,
): readonly string[][] {
  const cells = columns.map(({ cell }) => [cell(thing, layout)].flat().map(withoutPrivateData))
  const height = cells.reduce((most, lines) => (lines.length > most ? lines.length : most), 1)
  return Array.from({ length: height }, (_, line) => cells.map(lines => lines[line] ?? ''))
}

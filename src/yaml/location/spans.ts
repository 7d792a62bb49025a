import type { Span } from '../../finding.ts'
import { firstFrom } from './first-from.ts'
import type { Range } from './location.ts'

/** Gives the lines and columns of ranges of a text. */
export function spansOf(text: string): (range: Range) => Span {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const positionOf = (offset: number) => {
    const line = firstFrom(starts, offset + 1, start => start)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
  return ([start, end]) => {
    const last = positionOf(end)
    return { start, end, ...positionOf(start), endLine: last.line, endColumn: last.column }
  }
}

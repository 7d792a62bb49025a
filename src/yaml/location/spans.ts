import type { Span } from '../../finding.ts'
import type { Range } from './location.ts'

/** Finds the lines and columns of ranges of a text by binary search, since a file can have many findings. */
export function spansOf(text: string): (range: Range) => Span {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const positionOf = (offset: number) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  return ([start, end]) => {
    const last = positionOf(end)
    return { start, end, ...positionOf(start), endLine: last.line, endColumn: last.column }
  }
}

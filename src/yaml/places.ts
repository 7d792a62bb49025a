import type { Path, Span } from '../diagnostic.ts'

/** From an offset in the text up to, but not including, another. */
export type Range = readonly [start: number, end: number]

/** Where a value stands: its key, itself, and what it holds. */
export interface Place {
  readonly key?: Range | undefined
  readonly value: Range
  readonly within?: ReadonlyMap<string, Place> | undefined
}

/**
 * The token to edit for `path`: a value, or the key of a map or list. What is not there is placed at the nearest
 * parent that is.
 */
export function rangeAt(root: Place, path: Path, at?: 'key'): Range {
  let place = root
  for (const step of path) {
    const next = place.within?.get(String(step))
    if (!next) return place.key ?? firstKey(place)
    place = next
  }
  if (at === 'key' || place.within) return place.key ?? firstKey(place)
  return place.value[0] === place.value[1] ? (place.key ?? place.value) : place.value
}

/** A map without a key of its own is pointed at by its first. */
function firstKey({ value, within }: Place): Range {
  const [first] = within?.values() ?? []
  return first?.key ?? value
}

/** Finds the lines of a text fast, since a file can have many findings. */
export function spansOf(text: string): (range: Range) => Span {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const placeOf = (offset: number) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  return ([start, end]) => {
    const last = placeOf(end)
    return { start, end, ...placeOf(start), endLine: last.line, endColumn: last.column }
  }
}

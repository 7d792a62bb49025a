import { Lexer } from 'yaml'
import type { Location, Range } from './location/location.ts'

/** A comment, where it stands, and the stretch of the text that it is about; none, where nothing begins beside it. */
export interface FoundComment {
  readonly text: string
  readonly range: Range
  readonly about: Range | undefined
}

/**
 * Every comment of a text. A comment is about the outermost value that begins on its line or, if it has a line of its
 * own, on the next line that is more than a comment.
 */
export function commentsIn(text: string, root: Location): FoundComment[] {
  const values = valueRanges(root)
  const lineOfCode = new Map<number, Range>()
  const about = (range: Range): Range => {
    const line = lineAt(text, range[0])
    if (text.slice(line[0], range[0]).trim() !== '') return [line[0], range[0]]
    const next = lineAt(text, line[1] + 1)
    const below = lineOfCode.get(next[0]) ?? next
    lineOfCode.set(line[0], below)
    return below
  }
  // From the last to the first, since a comment above another is about the same value as the other.
  const ranges = commentRanges(text).toReversed()
  const found = ranges.map(range => ({
    text: text.slice(...range),
    range,
    about: firstIn(values, about(range)),
  }))
  return found.toReversed()
}

/** Where the comments stand. The lexer tells a `#` in quotes or in a block scalar from one that begins a comment. */
function commentRanges(text: string): Range[] {
  const found: Range[] = []
  let offset = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && !isScalar) found.push([offset, offset + token.trimEnd().length])
    isScalar = token === scalarFollows
    if (!marks.has(token)) offset += token.length
  }
  return found
}

/** Tokens of the lexer that stand for no text, but announce what follows. */
const scalarFollows = '\u001f'
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarFollows])

/** Where the values within a value begin and end, in order, outer before inner. */
function valueRanges(root: Location): Range[] {
  const all = (location: Location): Range[] =>
    [...(location.within?.values() ?? [])].flatMap(inner => [
      [inner.key?.[0] ?? inner.value[0], inner.value[1]] as const,
      ...all(inner),
    ])
  return all(root).toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
}

/** The first range that begins in a stretch of the text; of those that begin there together the outermost. */
function firstIn(values: readonly Range[], [start, end]: Range): Range | undefined {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle]?.[0] ?? 0) < start) low = middle + 1
    else high = middle
  }
  const first = values[low]
  return first && first[0] < end ? first : undefined
}

function lineAt(text: string, offset: number): Range {
  const end = text.indexOf('\n', offset)
  return [offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end]
}

import { Lexer } from 'yaml'
import type { Place, Range } from './places.ts'

/** A comment, where it stands, and the stretch of the text that it is about: none, where nothing begins beside it. */
export interface FoundComment {
  readonly text: string
  readonly range: Range
  readonly about: Range | undefined
}

/**
 * Every comment of a text. One is about what begins on its line or, where it has a line of its own, on the next line
 * that is more than a comment: the whole of the outermost that begins there.
 */
export function commentsIn(text: string, root: Place): FoundComment[] {
  const begun = beginnings(root)
  const lineOfCode = new Map<number, Range>()
  const about = (range: Range): Range => {
    const line = lineAt(text, range[0])
    if (text.slice(line[0], range[0]).trim() !== '') return [line[0], range[0]]
    const next = lineAt(text, line[1] + 1)
    const below = lineOfCode.get(next[0]) ?? next
    lineOfCode.set(line[0], below)
    return below
  }
  // From the last to the first: of comments one above the other, each is about the same as the one below it.
  const ranges = commentRanges(text).toReversed()
  const found = ranges.map(range => ({
    text: text.slice(...range),
    range,
    about: firstIn(begun, about(range)),
  }))
  return found.toReversed()
}

/** Where the comments stand. The lexer knows a `#` in quotes or in a block of text from one that begins a comment. */
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

/** Tokens of the lexer that stand for no text, but say what follows. */
const scalarFollows = '\u001f'
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarFollows])

/** Where everything within a value begins and ends, in order, outer before inner. */
function beginnings(root: Place): Range[] {
  const all = (place: Place): Range[] =>
    [...(place.within?.values() ?? [])].flatMap(inner => [
      [inner.key?.[0] ?? inner.value[0], inner.value[1]] as const,
      ...all(inner),
    ])
  return all(root).toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
}

/** The first, and of those the outermost, that begins in a stretch of the text. */
function firstIn(begun: readonly Range[], [start, end]: Range): Range | undefined {
  let [low, high] = [0, begun.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((begun[middle]?.[0] ?? 0) < start) low = middle + 1
    else high = middle
  }
  const first = begun[low]
  return first && first[0] < end ? first : undefined
}

function lineAt(text: string, offset: number): Range {
  const end = text.indexOf('\n', offset)
  return [offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end]
}

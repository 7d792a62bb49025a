import { Lexer } from 'yaml'
import { firstFrom } from './location/first-from.ts'
import type { Location, Range } from './location/location.ts'
import { lineStart } from './syntax/line.ts'

/** A comment, its place, and the range of the value that it is about, if there is one. */
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
  const subjects = new Map<number, Range>()
  const subjectOf = (range: Range): Range => {
    const line = lineAt(text, range[0])
    if (text.slice(line[0], range[0]).trim() !== '') return [line[0], range[0]]
    const next = lineAt(text, line[1] + 1)
    const below = subjects.get(next[0]) ?? next
    subjects.set(line[0], below)
    return below
  }
  // From the last to the first, since a comment above another is about the same value as the other.
  const ranges = commentRanges(text).toReversed()
  const found = ranges.map(range => ({
    text: text.slice(...range),
    range,
    about: firstIn(values, subjectOf(range)),
  }))
  return found.toReversed()
}

/** The ranges of the comments. The lexer tells a `#` in quotes or in a block scalar from one that begins a comment. */
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

/** Tokens of the lexer that have no text of their own, but announce the next token. */
const scalarFollows = '\u001f'
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarFollows])

/** The ranges of the values within a value, each with its key, in order, outer before inner. */
function valueRanges(root: Location): Range[] {
  const all = (location: Location): Range[] =>
    [...(location.within?.values() ?? [])].flatMap(inner => [
      [inner.key?.[0] ?? inner.value[0], inner.value[1]] as const,
      ...all(inner),
    ])
  return all(root).toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
}

/** The first value that begins within a range of the text; of values that begin together, the outermost. */
function firstIn(values: readonly Range[], [start, end]: Range): Range | undefined {
  const first = values[firstFrom(values, start, ([valueStart]) => valueStart)]
  return first && first[0] < end ? first : undefined
}

function lineAt(text: string, offset: number): Range {
  const end = text.indexOf('\n', offset)
  return [lineStart(offset, text), end < 0 ? text.length : end]
}

import type { CST, YAMLParseError } from 'yaml'
import { lineStart, wordFrom } from './line.ts'
import type { SyntaxProblem } from './syntax-problem.ts'

/** The quote or bracket that was opened before an error of the parser, and never closed. */
export function unclosedProblem(
  { code, pos: [at] }: YAMLParseError,
  all: readonly YAMLParseError[],
  text: string,
  tokens: readonly CST.Token[],
): SyntaxProblem | undefined {
  if (!mayBeUnclosed.has(code)) return undefined
  const quote = tokens.findLast(token => isQuoted(token) && token.offset < at)
  if (
    quote &&
    'source' in quote &&
    (isOpen(quote.source) || (endsBefore(quote, at, text) && spansFields(quote.source)))
  )
    return { kind: 'quote', range: [quote.offset, quote.offset + 1], endsParsing: true }

  const bracket = tokens.findLast(token => isOpenBracket(token) && token.offset < at)
  if (!bracket || code === 'UNEXPECTED_TOKEN') return undefined
  const isClosedLater = all.some(
    ({ code, pos }) => code === 'UNEXPECTED_TOKEN' && pos[0] > at && /[\]}]/.test(text[pos[0]] ?? ''),
  )
  return isClosedLater
    ? { kind: 'bracket-indentation', range: wordFrom(lineStart(at, text), text), endsParsing: true }
    : { kind: 'bracket', range: [bracket.offset, bracket.offset + 1], endsParsing: true }
}

/** Errors that the parser may report long after a quote or bracket which was not closed. */
const mayBeUnclosed: ReadonlySet<string> = new Set([
  ...['MISSING_CHAR', 'BAD_INDENT', 'UNEXPECTED_TOKEN'],
  ...['MULTILINE_IMPLICIT_KEY', 'BLOCK_IN_FLOW'],
])

const isQuoted = ({ type }: CST.Token) => type === 'double-quoted-scalar' || type === 'single-quoted-scalar'

const isOpen = (source: string) => source.length < 2 || !source.trimEnd().endsWith(source[0] ?? '')

/** Whether a text in quotes ends where the parser fails: then its last quote was meant to open another text. */
const endsBefore = ({ offset, source }: { offset: number; source: string }, at: number, text: string) =>
  text.slice(offset + source.length, at).trim() === ''

/** Whether lines within a text in quotes look like fields. */
const spansFields = (source: string) => /\n\s*(- )?[\w-]+:\s/.test(source)

const isOpenBracket = (token: CST.Token) => {
  if (token.type !== 'flow-collection') return false
  const closing = token.start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end'
  return !token.end.some(({ type }) => type === closing)
}

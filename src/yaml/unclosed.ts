import type { CST, YAMLParseError } from 'yaml'
import { lineStart, wordFrom } from './line.ts'
import type { Mistake } from './text-problem.ts'

/** The quote or bracket that was opened before an error, and never closed. */
export function openedBefore(
  found: YAMLParseError,
  all: readonly YAMLParseError[],
  text: string,
  tokens: readonly CST.Token[],
): Mistake | undefined {
  const [at] = found.pos
  const quote = tokens.findLast(token => isQuoted(token) && token.offset < at)
  if (
    quote &&
    'source' in quote &&
    (isOpen(quote.source) || (ends(quote, at, text) && takesFields(quote.source)))
  )
    return { problem: 'quote', range: [quote.offset, quote.offset + 1], isLast: true }

  const bracket = tokens.findLast(token => isOpenBracket(token) && token.offset < at)
  if (!bracket || found.code === 'UNEXPECTED_TOKEN') return undefined
  const isClosedLater = all.some(
    ({ code, pos }) => code === 'UNEXPECTED_TOKEN' && pos[0] > at && /[\]}]/.test(text[pos[0]] ?? ''),
  )
  return isClosedLater
    ? { problem: 'bracket-indentation', range: wordFrom(lineStart(at, text), text), isLast: true }
    : { problem: 'bracket', range: [bracket.offset, bracket.offset + 1], isLast: true }
}

const isQuoted = ({ type }: CST.Token) => type === 'double-quoted-scalar' || type === 'single-quoted-scalar'

const isOpen = (source: string) => source.length < 2 || !source.trimEnd().endsWith(source[0] ?? '')

/** Whether a text in quotes ends where the parser stumbles: it ends at a quote that was meant to open another. */
const ends = ({ offset, source }: { offset: number; source: string }, at: number, text: string) =>
  text.slice(offset + source.length, at).trim() === ''

/** Whether a text in quotes goes on over lines that look like fields. */
const takesFields = (source: string) => /\n\s*(- )?[\w-]+:\s/.test(source)

const isOpenBracket = (token: CST.Token) => {
  if (token.type !== 'flow-collection') return false
  const closing = token.start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end'
  return !token.end.some(({ type }) => type === closing)
}

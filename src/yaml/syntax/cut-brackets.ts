import type { CST, YAMLParseError } from 'yaml'
import { withCut } from '../value/cut-text.ts'
import { quoted } from '../value/node.ts'
import type { SyntaxProblem } from './syntax-problem.ts'

/**
 * The text between brackets that a `#` cuts before an error of the parser: the comma or the closing bracket that the parser
 * misses stands in what YAML takes for a comment, `{ what: bilaga #3, source: 2 }`.
 */
export function cutBrackets(
  { pos: [at] }: YAMLParseError,
  text: string,
  tokens: readonly CST.Token[],
): SyntaxProblem | undefined {
  const comment = tokens.findLast(({ type, offset }) => type === 'comment' && offset < at)
  if (!comment || !tokens.some(token => isAround(comment.offset, token))) return undefined
  // Beyond the next line another mistake is more likely.
  if (text.slice(comment.offset, at).split('\n').length > 2) return undefined
  const before = tokens.findLast(({ type, offset }) => type === 'scalar' && offset < comment.offset)
  const start = before && endsAt(before, comment.offset, text) ? before.offset : comment.offset
  const end = text.slice(0, comment.offset).trimEnd().length
  const range = withCut(start, end, text, () => true)
  return range[1] <= end
    ? undefined
    : { kind: 'cut', range, meant: quoted(text.slice(...range)), endsParsing: true }
}

const isAround = (offset: number, token: CST.Token) =>
  token.type === 'flow-collection' &&
  token.offset < offset &&
  offset < (token.end.find(({ type }) => type.endsWith('-end'))?.offset ?? Number.POSITIVE_INFINITY)

const endsAt = (token: CST.Token, offset: number, text: string) =>
  'source' in token && /^[ \t]*$/.test(text.slice(token.offset + token.source.length, offset))

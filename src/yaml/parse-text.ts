import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import { type Problem, problem } from '../finding.ts'
import type { Location, Range } from './location/location.ts'
import { withoutDirectives } from './syntax/directives.ts'
import { wordFrom } from './syntax/line.ts'
import { conflictProblems, hasForeignStart, withPlainSpaces } from './syntax/pasted.ts'
import { syntaxProblems } from './syntax/syntax-problems.ts'
import { tooDeepAt } from './syntax/too-deep.ts'
import type { TextProblem } from './text-problem.ts'
import { documentValue } from './value/document-value.ts'

/** The value of a text, undefined where the text cannot be read, with the location of the value and the problems. */
export interface ParsedText {
  readonly value: unknown
  readonly location: Location
  readonly problems: readonly TextProblem[]
}

/** Parses YAML 1.2. Only the first of several documents is read. */
export function parseText(raw: string, lineOf: (offset: number) => number): ParsedText {
  const carriageReturn = raw.search(/\r(?!\n)/)
  if (carriageReturn >= 0)
    return unread(problem('yaml-syntax', [], { problem: 'line-end' }), [carriageReturn, carriageReturn + 1])
  const { text, problems: directives } = withoutDirectives(raw)
  const tokens = tokensOf(text)
  if (!tokens)
    return unread(problem('file-too-large', [], { limit: mostTokens / 1000, of: 'thousand-tokens' }))
  const deep = tooDeepAt(tokens)
  if (deep !== undefined) return unread(problem('yaml-too-deep', [], {}), [deep, deep + 1])
  const [document, second] = new Composer(options).compose(tokens, true, raw.length)
  const { errors = [], contents = null } = document ?? {}
  const conflicts = errors.length > 0 ? conflictProblems(text) : []
  if (conflicts.length > 0) return { ...nothing, problems: [...directives, ...conflicts] }
  if (errors.length > 0 || hasForeignStart(tokens, text)) {
    const plain = withPlainSpaces(text)
    if (plain.problems.length > 0) {
      const parsed = parseText(plain.text, lineOf)
      return { ...parsed, problems: [...directives, ...plain.problems, ...parsed.problems] }
    }
  }
  if (errors.length > 0)
    return { ...nothing, problems: [...directives, ...syntaxProblems(errors, text, tokens, lineOf)] }
  if (!document || contents === null) return unread(problem('file-empty', [], {}))
  const read = documentValue(document as Document.Parsed, text)
  return { ...read, problems: [...directives, ...read.problems, ...severalDocuments(second, text)] }
}

/** More words and signs than any agreement needs: parsed, they take thirty times the memory of their text. */
const mostTokens = 100_000

/** The concrete syntax of a text; undefined, if it has more words and signs than any agreement needs. */
function tokensOf(text: string): CST.Token[] | undefined {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > mostTokens) return undefined
    tokens.push(...parser.next(lexeme))
  }
  return [...tokens, ...parser.end()]
}

const options = {
  version: '1.2',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
  // Values are those that JSON has: no dates, bytes, sets or pairs.
  resolveKnownTags: false,
} as const

const nothing = { value: undefined, location: { value: [0, 0] } } as const

const unread = (found: Problem, range: Range = [0, 0]): ParsedText => ({
  ...nothing,
  problems: [{ finding: found, range }],
})

const severalDocuments = (second: Document | undefined, text: string): TextProblem[] =>
  second
    ? [{ finding: problem('several-documents', [], {}), range: wordFrom(second.range?.[0] ?? 0, text) }]
    : []

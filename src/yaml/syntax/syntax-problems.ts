import type { CST, YAMLParseError } from 'yaml'
import { problem } from '../../finding.ts'
import type { YamlMistake } from '../../problems.ts'
import type { TextProblem } from '../text-problem.ts'
import { problemByCode } from './by-error-code.ts'
import { cutBrackets } from './cut-brackets.ts'
import { lineStart } from './line.ts'
import type { SyntaxProblem } from './syntax-problem.ts'
import { tokensOf } from './tokens.ts'
import { unclosedProblem } from './unclosed.ts'

/**
 * The syntax problems behind the errors of the parser, each once and at the token to edit: one problem often causes
 * several errors on its line and the next, and after some problems the parser does not recover.
 */
export function syntaxProblems(
  errors: readonly YAMLParseError[],
  text: string,
  cst: readonly CST.Token[],
  lineOf: (offset: number) => number,
): TextProblem[] {
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, mostErrors)
  const tokens = tokensOf(cst).filter(({ type }) => relevantTokens.has(type))
  const found: SyntaxProblem[] = []
  let lastLine = -2
  for (const error of inOrder) {
    const line = lineOf(error.pos[0])
    const isCascade = line <= lastLine + 1
    lastLine = line
    if (isCascade) continue
    const problem =
      tabProblem(error, text) ??
      cutBrackets(error, text, tokens) ??
      unclosedProblem(error, inOrder, text, tokens) ??
      problemByCode(error, inOrder, text, tokens)
    // After a misplaced line, the parser reports the indentation of correct lines.
    if (problem.kind === 'indentation' && found.some(({ kind }) => misplacing.has(kind))) continue
    found.push(problem)
    if (problem.endsParsing) break
  }
  return found.map(({ kind, meant, range }) => ({
    finding: problem('yaml-syntax', [], { problem: kind, ...(meant !== undefined && { meant }) }),
    range,
  }))
}

/** The most parser errors that are looked at, since nobody reads more. */
const mostErrors = 200

/** A tab in the indentation of the line on which the parser fails. */
function tabProblem({ code, pos }: YAMLParseError, text: string): SyntaxProblem | undefined {
  const at = Math.min(pos[0], text.length)
  const start = lineStart(at, text)
  const [, indent = ''] = /^(\s*)/.exec(text.slice(start)) ?? []
  const isTab = indent.includes('\t') && at <= start + indent.length && indentationErrors.has(code)
  return isTab ? { kind: 'tab', range: [start + indent.indexOf('\t'), start + indent.length] } : undefined
}

const indentationErrors: ReadonlySet<string> = new Set([
  ...['TAB_AS_INDENT', 'BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY'],
])

/** Problems that put the following lines in the wrong place. */
const misplacing: ReadonlySet<YamlMistake> = new Set([
  ...(['indentation', 'too-deep', 'tab', 'no-colon', 'no-space', 'dash', 'block-header'] as const),
])

/** The tokens that problems are recognised by. */
const relevantTokens: ReadonlySet<string> = new Set([
  ...['scalar', 'double-quoted-scalar', 'single-quoted-scalar', 'flow-collection', 'comment'],
])

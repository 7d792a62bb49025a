import type { CST, YAMLParseError } from 'yaml'
import { problem } from '../finding.ts'
import type { YamlMistake } from '../problems.ts'
import { mistakeOf } from './mistake.ts'
import type { Mistake, TextProblem } from './text-problem.ts'
import { tokensOf } from './tokens.ts'

/**
 * What keeps a text from being read, each mistake once and at the place to edit: one mistake often makes the parser
 * stumble several times on its line and the next, and after some it finds its feet nowhere.
 */
export function syntaxProblems(
  errors: readonly YAMLParseError[],
  text: string,
  cst: readonly CST.Token[],
  lineOf: (offset: number) => number,
): TextProblem[] {
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, enough)
  const tokens = tokensOf(cst).filter(({ type }) => telling.has(type))
  const mistakes: Mistake[] = []
  let stumbled = -2
  for (const found of inOrder) {
    const line = lineOf(found.pos[0])
    const isCascade = line <= stumbled + 1
    stumbled = line
    if (isCascade) continue
    const mistake = mistakeOf(found, inOrder, text, tokens)
    // Once a line stands wrong, those that are right do not fit it.
    if (mistake.problem === 'indentation' && mistakes.some(({ problem }) => misplacing.has(problem))) continue
    mistakes.push(mistake)
    if (mistake.isLast) break
  }
  return mistakes.map(({ problem: mistake, meant, range }) => ({
    finding: problem('yaml-syntax', [], { problem: mistake, ...(meant !== undefined && { meant }) }),
    range,
  }))
}

/** More than anyone reads of what is no YAML. */
const enough = 200

/** Mistakes that put what follows in the wrong place. */
const misplacing: ReadonlySet<YamlMistake> = new Set([
  ...(['indentation', 'too-deep', 'tab', 'no-colon', 'no-space', 'dash', 'block-header'] as const),
])

/** The tokens that mistakes are known by. */
const telling: ReadonlySet<string> = new Set([
  ...['scalar', 'double-quoted-scalar', 'single-quoted-scalar', 'flow-collection'],
])

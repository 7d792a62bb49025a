import type { CST } from 'yaml'
import { problem } from '../../finding.ts'
import type { Range } from '../location/location.ts'
import type { TextProblem } from '../text-problem.ts'
import { tokensOf } from './tokens.ts'

/** The markers of merge conflicts, which cause parser errors around them. */
export const conflictProblems = (text: string): TextProblem[] =>
  [...text.matchAll(/^<{7}( .*)?\r?$/gm)].map(({ index, 0: marker }) => ({
    finding: problem('yaml-syntax', [], { problem: 'conflict' }),
    range: [index, index + marker.replace(/\r$/, '').length],
  }))

/**
 * Spaces that only look like ordinary ones, perhaps from a word processor, where YAML needs ordinary ones: in indentation,
 * after the colon of a key, and before a key in braces.
 */
const needed =
  /(?<=^[ \t]*(?:- +)?(?:[\w-]+:)?|[{,][ \t]*[\w-]+:)[\u00a0\u2000-\u200a\u202f\u3000][^\S\r\n]*|(?<=[{,])[\u00a0\u2000-\u200a\u202f\u3000][^\S\r\n]*(?=[\w-]+:)/gm

/** The ranges of foreign spaces where YAML needs ordinary ones. */
export const foreignSpaces = (text: string): Range[] =>
  [...text.matchAll(needed)].map(({ index, 0: spaces }) => [index, index + spaces.length])

/** Whether a plain text or key begins with a foreign space, so that its line may be indented by it. */
export const hasForeignStart = (tree: readonly CST.Token[], text: string): boolean =>
  foreign.test(text) &&
  tokensOf(tree).some(token => token.type === 'scalar' && foreign.test(token.source[0] ?? ''))

const foreign = /[\u00a0\u2000-\u200a\u202f\u3000]/

/** The text with ordinary spaces in place of those, and their problem, which is one for the whole text. */
export function withPlainSpaces(text: string): { text: string; problems: TextProblem[] } {
  const [first] = foreignSpaces(text)
  if (!first) return { text, problems: [] }
  return {
    text: text.replaceAll(needed, spaces => ' '.repeat(spaces.length)),
    problems: [{ finding: problem('yaml-syntax', [], { problem: 'foreign-space' }), range: first }],
  }
}

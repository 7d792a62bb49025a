import { problem } from '../../finding.ts'
import type { TextProblem } from '../text-problem.ts'

/**
 * What other programs have left in a text, and what causes errors of the parser all around: the markers of merge
 * conflicts, or else the first spaces that only look like ordinary ones.
 */
export function pastedProblems(text: string): TextProblem[] {
  const conflicts = [...text.matchAll(/^<{7}( .*)?\r?$/gm)]
  const [space] = text.matchAll(/(?<=^[ \t]*|^[ \t]*[\w-]+:)[\u00a0\u2000-\u200a\u202f\u3000]+/gm)
  const found = conflicts.length === 0 && space ? [space] : conflicts
  const mistake = conflicts.length === 0 ? 'foreign-space' : 'conflict'
  return found.map(({ index, 0: token }) => ({
    finding: problem('yaml-syntax', [], { problem: mistake }),
    range: [index, index + token.replace(/\r$/, '').length],
  }))
}

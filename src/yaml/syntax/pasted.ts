import { problem } from '../../finding.ts'
import type { TextProblem } from '../text-problem.ts'

/**
 * Leftovers of other programs, which cause parser errors around them: the markers of merge conflicts or, where there are
 * none, the first spaces that only look like ordinary spaces.
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

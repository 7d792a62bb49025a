import { problem } from '../../finding.ts'
import type { TextProblem } from '../text-problem.ts'

/**
 * A text without its directives (`%YAML 1.1`, `%TAG …`), since with them the parser reads values otherwise than people do.
 * Directives become comments, so that all offsets stay the same.
 */
export function withoutDirectives(text: string): { text: string; problems: TextProblem[] } {
  const [head = ''] = /^(?:[ \t]*(?:[#%][^\n]*)?\r?\n)*/.exec(text) ?? []
  const directives = [...head.matchAll(/^%[^\r\n]*/gm)].filter(([directive]) => !isAllowed.test(directive))
  const problems = directives.map(
    ({ 0: directive, index }): TextProblem => ({
      finding: problem('yaml-directive', [], { directive: directive.trimEnd() }),
      range: [index, index + directive.trimEnd().length],
    }),
  )
  return { text: head.replaceAll(/^%/gm, '#') + text.slice(head.length), problems }
}

const isAllowed = /^%YAML\s+1\.2\s*(#.*)?$/

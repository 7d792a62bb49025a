import { problem } from '../finding.ts'
import type { TextProblem } from './text-problem.ts'

/**
 * A text without its directives (`%YAML 1.1`, `%TAG …`): they would have values read in another way than people do. They
 * become comments, so that everything else stays where it is.
 */
export function withoutDirectives(text: string): { text: string; problems: TextProblem[] } {
  const [head = ''] = /^(?:[ \t]*(?:[#%][^\n]*)?\r?\n)*/.exec(text) ?? []
  const directives = [...head.matchAll(/^%[^\r\n]*/gm)].filter(([directive]) => !isOurs.test(directive))
  const problems = directives.map(
    ({ 0: directive, index }): TextProblem => ({
      finding: problem('yaml-directive', [], { directive: directive.trimEnd() }),
      range: [index, index + directive.trimEnd().length],
    }),
  )
  return { text: head.replaceAll(/^%/gm, '#') + text.slice(head.length), problems }
}

const isOurs = /^%YAML\s+1\.2\s*(#.*)?$/

import type { Diagnostic } from '../diagnostic.ts'
import type { Code, Findings } from '../findings/findings.ts'
import { replacements } from '../findings/lists/replacements.ts'
import type { Replacement } from '../findings/parts.ts'
import type { Fix } from '../fixes/fix.ts'
import { type Source, sourceOf } from '../fixes/target.ts'

/** The diagnostics of a file, each with its fix where there is one; suppressed ones are left alone. */
export function withFixes(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  const source = sourceOf(text)
  return diagnostics.map(diagnostic => {
    const fix = diagnostic.suppression ? undefined : fixOf(diagnostic, source)
    return fix ? { ...diagnostic, fix } : diagnostic
  })
}

const replacementOf: { readonly [C in Code]?: Replacement<Findings[C]> } = replacements

function fixOf<C extends Code>(
  { code, args, start, end, labels }: Diagnostic & { readonly code: C; readonly args: Findings[C] },
  source: Source,
): Fix | undefined {
  return replacementOf[code]?.(args, { start, end, labels, written: source.text.slice(start, end), source })
}

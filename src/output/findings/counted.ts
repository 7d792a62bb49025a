import type { Diagnostic } from '../../diagnostic.ts'

/** How many files were looked at, and how many findings of each severity there are. */
export interface Counted {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

export function counted(diagnostics: readonly Diagnostic[], files: number): Counted {
  const [errors = 0, warnings = 0, notes = 0] = (['error', 'warning', 'note'] as const).map(
    severity => diagnostics.filter(diagnostic => diagnostic.severity === severity).length,
  )
  return { files, errors, warnings, notes }
}

import type { Diagnostic } from '../diagnostic.ts'
import type { Severity } from '../domain/severity.ts'
import { kinds } from '../findings/kinds.ts'

/** What the settings of a workspace say of findings, by their codes. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>

/** Diagnostics as grave as the workspace says, where it has a say; without those that it has turned off. */
export const withSeverityOverrides = (
  diagnostics: readonly Diagnostic[],
  severityOverrides: SeverityOverrides,
): Diagnostic[] =>
  diagnostics.flatMap(diagnostic => {
    const grade = kinds[diagnostic.code].isSettable ? severityOverrides[diagnostic.code] : undefined
    return grade === 'off' ? [] : [{ ...diagnostic, severity: grade ?? diagnostic.severity }]
  })

import type { Diagnostic } from '../diagnostic.ts'
import type { Severity } from '../domain/severity.ts'
import type { Finding } from '../findings/findings.ts'
import { kinds } from '../findings/lists/kinds.ts'

/** The severity of a finding if the settings of the workspace do not change it. */
export const severityOf = ({ code }: Finding): Severity => kinds[code].severity

/** The severities that the settings of a workspace give findings, by code. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>

/** Diagnostics with the severities that the settings of a workspace give, where they may; without codes that are off. */
export const withSeverityOverrides = (
  diagnostics: readonly Diagnostic[],
  overrides: SeverityOverrides,
): Diagnostic[] =>
  diagnostics.flatMap(diagnostic => {
    const override = kinds[diagnostic.code].isSettable ? overrides[diagnostic.code] : undefined
    return override === 'off' ? [] : [{ ...diagnostic, severity: override ?? diagnostic.severity }]
  })

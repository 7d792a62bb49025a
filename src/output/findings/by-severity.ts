import { byPlace, type Diagnostic } from '../../diagnostic.ts'
import { type Severity, severities } from '../../domain/severity.ts'

/** The gravest first, those alike by place. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    (a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || byPlace(a, b),
  )

/** How many there are of each. */
export const counted = (diagnostics: readonly Diagnostic[]) => {
  const count = (severity: Severity) => diagnostics.filter(one => one.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), notes: count('note') }
}

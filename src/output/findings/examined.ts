import { byPlace, type Diagnostic, isReported } from '../../diagnostic.ts'
import { type Severity, severities } from '../../domain/severity.ts'
import type { CheckedCounts } from './run-texts.ts'

/** A checked file; `text` is absent if the file could not be read. */
export interface CheckedFile {
  readonly path: string
  readonly text?: string
}

/** The files that a run checked, and the findings in them. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly CheckedFile[]
  /** Gives the path of a file in the project, by which GitHub and GitLab know it. */
  readonly inProject: (file: string) => string
}

/** The number of files, of reported findings by severity, of ignored findings and of those in the baseline. */
export function countsOf({ diagnostics, files }: Examined): CheckedCounts {
  const reported = diagnostics.filter(isReported)
  const known = diagnostics.filter(({ isKnown }) => isKnown).length
  const ignored = diagnostics.length - reported.length - known
  return { files: files.length, ...severityCounts(reported), ignored, known }
}

/** Findings in the order of severity, the gravest first, and of place within a severity. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    (a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || byPlace(a, b),
  )

/** The number of findings of each severity. */
export const severityCounts = (diagnostics: readonly Diagnostic[]) => {
  const count = (severity: Severity) =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), notes: count('note') }
}

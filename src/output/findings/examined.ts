import { byPlace, type Diagnostic, isReported } from '../../diagnostic.ts'
import { type Severity, severities } from '../../domain/severity.ts'
import type { CheckedCounts } from './run-texts.ts'

/** A file that was looked at; without a text where it could not be read. */
export interface Checked {
  readonly path: string
  readonly text?: string
}

/** What came of looking at files, for the forms that other programs read. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly Checked[]
  /** A file by its path in the project, as the service that shows the results knows it. */
  readonly inProject: (file: string) => string
}

/** What is told in every form: how many files and findings there are, and how many findings that are not reported. */
export function countsOf({ diagnostics, files }: Examined): CheckedCounts {
  const reported = diagnostics.filter(isReported)
  const known = diagnostics.filter(({ isKnown }) => isKnown).length
  const ignored = diagnostics.length - reported.length - known
  return { files: files.length, ...counted(reported), ignored, known }
}

/** The gravest first, those alike by place. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    (a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || byPlace(a, b),
  )

/** How many there are of each severity. */
export const counted = (diagnostics: readonly Diagnostic[]) => {
  const count = (severity: Severity) => diagnostics.filter(one => one.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), notes: count('note') }
}

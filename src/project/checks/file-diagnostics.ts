import { byPlace, type Diagnostic } from '../../diagnostic.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { SourceFile } from '../../files.ts'
import { kinds } from '../../findings/lists/kinds.ts'
import { redacted } from '../../validate/redacted.ts'
import { withSuppressions } from '../../validate/suppressed.ts'
import { validateFile } from '../../validate/validate-file.ts'
import { withFixes } from '../../validate/with-fixes.ts'
import type { Workspace } from '../workspace/read-workspace.ts'

/** What decides whether a comment suppresses a finding: the day, and the codes that a comment may name. */
export interface SuppressionContext {
  readonly today: Day
  readonly suppressibleCodes: readonly string[]
}

/** The context of a day, in which comments may name every code. */
export const suppressionContext = (today: Day): SuppressionContext => ({
  today,
  suppressibleCodes: Object.keys(kinds),
})

/** Findings on a file, with their suppressions and fixes, and with findings on the suppressing comments. */
export const withSuppressionsAndFixes = (
  file: SourceFile,
  diagnostics: readonly Diagnostic[],
  { today, suppressibleCodes: known }: SuppressionContext,
): readonly Diagnostic[] => withFixes(withSuppressions(file, diagnostics, today, known), file.text ?? '')

/** All findings on files of a workspace, and those that were found already; texts that must be hidden are left out. */
export const fileDiagnostics = (
  files: readonly SourceFile[],
  { context, diagnostics }: Workspace,
  suppression: SuppressionContext,
  alreadyFound: readonly Diagnostic[] = [],
): readonly Diagnostic[] =>
  files
    .flatMap(file => {
      const fromCheck = diagnostics.get(file.path) ?? validateFile(file, context)
      const before = alreadyFound.filter(({ file: path }) => path === file.path)
      return withSuppressionsAndFixes(file, [...fromCheck, ...before], suppression)
    })
    .map(redacted)
    .toSorted(byPlace)

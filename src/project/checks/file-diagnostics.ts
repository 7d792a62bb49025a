import { byPlace, type Diagnostic } from '../../diagnostic.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { SourceFile } from '../../files.ts'
import { problem } from '../../finding.ts'
import { kinds } from '../../findings/lists/kinds.ts'
import { claimedFormat } from '../../validate/file-format.ts'
import { redacted } from '../../validate/redacted.ts'
import { locate } from '../../validate/steps/locate.ts'
import { parseFile } from '../../validate/steps/parse.ts'
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
  workspace: Workspace,
  suppression: SuppressionContext,
  alreadyFound: readonly Diagnostic[] = [],
): readonly Diagnostic[] =>
  files
    .flatMap(file => {
      const fromCheck = workspace.diagnostics.get(file.path) ?? validateFile(file, workspace.context)
      const before = alreadyFound.filter(({ file: path }) => path === file.path)
      const found = [...outsideWorkspace(file, workspace), ...fromCheck, ...before]
      return withSuppressionsAndFixes(file, found, suppression)
    })
    .map(redacted)
    .toSorted(byPlace)

/** The finding on a file that no workspace is around, if it can be read. */
function outsideWorkspace(file: SourceFile, { folder }: Workspace): Diagnostic[] {
  if (folder !== undefined) return []
  const read = parseFile(file, claimedFormat(file.text ?? '') ?? 'agreement/1')
  return 'yaml' in read ? locate([problem('outside-workspace', [], {})], read) : []
}

import { byPlace, type Diagnostic } from '../../diagnostic.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { SourceFile } from '../../files.ts'
import { withFixes } from '../../fixes/fixes.ts'
import { withIgnored } from '../../validate/ignored.ts'
import { redacted } from '../../validate/redacted.ts'
import { validate } from '../../validate/validate.ts'
import type { Workspace } from '../workspace/read-workspace.ts'

/** What decides whether a comment lets a finding stand: the day, and the codes that there are. */
export interface Standing {
  readonly today: Day
  readonly known: readonly string[]
}

/** What is wrong with a file, which of it may stand, and what would mend the rest. */
export const judged = (
  file: SourceFile,
  diagnostics: readonly Diagnostic[],
  { today, known }: Standing,
): readonly Diagnostic[] => withFixes(withIgnored(file, diagnostics, today, known), file.text ?? '')

/** Everything that is wrong with files of a workspace, and what is known of them beside what they say, as it may be shown. */
export const diagnosed = (
  files: readonly SourceFile[],
  { context, diagnosed }: Workspace,
  standing: Standing,
  beside: readonly Diagnostic[] = [],
): readonly Diagnostic[] =>
  files
    .flatMap(file => {
      const own = diagnosed.get(file.path) ?? validate(file, context)
      const others = beside.filter(one => one.file === file.path)
      return judged(file, [...own, ...others], standing)
    })
    .map(redacted)
    .toSorted(byPlace)

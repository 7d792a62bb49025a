import { byPlace, type Diagnostic } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { withFixes } from '../fixes/fixes.ts'
import { validate } from '../validate/validate.ts'
import type { Workspace } from './workspace.ts'

/** Everything that is wrong with files of a workspace, with the fixes that there are. */
export const diagnosed = (
  files: readonly SourceFile[],
  { around, diagnosed }: Workspace,
): readonly Diagnostic[] =>
  files
    .flatMap(file => withFixes(diagnosed.get(file.path) ?? validate(file, around), file.text ?? ''))
    .toSorted(byPlace)

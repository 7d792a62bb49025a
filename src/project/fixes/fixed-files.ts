import type { SourceFile } from '../../files.ts'
import type { Fix } from '../../fixes/fix.ts'
import { fixed } from '../../fixes/fixed.ts'
import { validateFile } from '../../validate/validate-file.ts'
import { type SuppressionContext, withSuppressionsAndFixes } from '../checks/file-diagnostics.ts'
import { type Workspace, workspaceOf } from '../workspace/read-workspace.ts'

/** A file after its fixes, and the number of fixes. */
export interface FixedFile extends SourceFile {
  readonly fixes: number
}

/** Files after their fixes, and their workspace. */
export interface FixedFiles {
  readonly files: readonly FixedFile[]
  readonly workspace: Workspace
}

/** A fix in one file can make another file fixable, since agreements are checked against indices. */
const mostRounds = 5

/** Makes all wanted fixes in files of a workspace, until there are no more. Writes no file. */
export function fixedFiles(
  selected: readonly SourceFile[],
  workspace: Workspace,
  suppression: SuppressionContext,
  isWanted: (fix: Fix) => boolean,
): FixedFiles {
  let now: FixedFiles = { files: selected.map(file => ({ ...file, fixes: 0 })), workspace }
  for (let round = 0; round < mostRounds; round++) {
    const files = now.files.map(file => fixedFile(file, now.workspace, suppression, isWanted))
    if (files.every(({ text }, i) => text === now.files[i]?.text)) break
    now = { files, workspace: workspaceWithTexts(files, now.workspace) }
  }
  return now
}

function fixedFile(
  file: FixedFile,
  { context }: Workspace,
  suppression: SuppressionContext,
  isWanted: (fix: Fix) => boolean,
): FixedFile {
  if (file.text === undefined) return file
  const check = (text: string) => {
    const read = { ...file, text }
    return withSuppressionsAndFixes(read, validateFile(read, context), suppression)
  }
  const { text, made } = fixed(file.text, check, isWanted)
  return { ...file, text, fixes: file.fixes + made }
}

/** The workspace with new texts for the changed files. */
export function workspaceWithTexts(
  changed: readonly SourceFile[],
  { cwd, folder, files }: Workspace,
): Workspace {
  const byPath = new Map(changed.map(file => [file.path, file]))
  return workspaceOf(
    cwd,
    folder,
    files.map(file => byPath.get(file.path) ?? file),
  )
}

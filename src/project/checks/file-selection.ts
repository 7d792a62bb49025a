import { resolve } from 'node:path'
import type { Failure } from '../../failure.ts'
import { fileFromBytes, type SourceFile } from '../../files.ts'
import { ownPaths } from '../files/own-paths.ts'
import { pathsChangedSince } from '../revisions/paths-changed-since.ts'
import { findFiles } from '../workspace/find-files.ts'
import { type Workspace, workspaceWithUnsaved } from '../workspace/read-workspace.ts'

/** Files that are to be checked, in their workspace. */
export interface FileSelection {
  readonly workspace: Workspace
  readonly files: readonly SourceFile[]
  /** Whether these are all files of the workspace. */
  readonly isWhole: boolean
  /** A failure for each argument that named no file. */
  readonly failures: readonly Failure[]
  /** The commit that the files were selected by: they all differ from it. */
  readonly changedSince?: string
}

/** The files that arguments name; without arguments, all files of the workspace. */
export const namedSelection = (workspace: Workspace, named: readonly string[]): FileSelection => ({
  workspace,
  ...findFiles(workspace, named),
  isWhole: named.length === 0,
})

/** The files that arguments name and that differ from a commit. */
export function changedSelection(
  workspace: Workspace,
  named: readonly string[],
  commit: string,
): FileSelection {
  const { files, failures } = findFiles(workspace, named)
  const changed = pathsChangedSince(workspace.cwd, commit)
  const differing = files.filter(({ path }) => changed.has(resolve(workspace.cwd, path)))
  return { workspace, files: differing, isWhole: false, failures, changedSince: commit }
}

/** A text that is not saved yet, as the file at a path. */
export function unsavedSelection(workspace: Workspace, path: string, bytes: Uint8Array): FileSelection {
  const { cwd, folder } = workspace
  const [own = path] = ownPaths([path], cwd, folder)
  const file = fileFromBytes(own, cwd, bytes)
  return { workspace: workspaceWithUnsaved(workspace, file), files: [file], isWhole: false, failures: [] }
}

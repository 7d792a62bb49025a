import { dirname, resolve } from 'node:path'
import { cached } from '../../domain/once.ts'
import type { Failure } from '../../failure.ts'
import { fileFromBytes, type SourceFile } from '../../files.ts'
import { ownPaths } from '../files/own-paths.ts'
import { pathsChangedSince } from '../revisions/paths-changed-since.ts'
import { findFiles } from '../workspace/find-files.ts'
import type { Workspace } from '../workspace/read-workspace.ts'

/** Files that are to be checked, each in the workspace around it. */
export interface FileSelection {
  readonly files: readonly SourceFile[]
  /** Whether these are all files of the workspace of the working folder. */
  readonly isWhole: boolean
  /** Whether the text is not saved, and stands in a file's place. */
  readonly isUnsaved?: true
  /** A failure for each argument that named no file. */
  readonly failures: readonly Failure[]
  /** The commit that the files were selected by: they all differ from it. */
  readonly changedSince?: string
}

/** The files that arguments name; without arguments, all files of the workspace. */
export const namedSelection = (workspace: Workspace, named: readonly string[]): FileSelection => ({
  ...findFiles(workspace, named),
  isWhole: named.length === 0,
})

/** The files that arguments name and that differ from a commit of the repository that each is in. */
export function changedSelection(
  workspace: Workspace,
  named: readonly string[],
  commit: string,
): FileSelection {
  const { files, failures } = findFiles(workspace, named)
  const changedAround = cached((folder: string) => pathsChangedSince(folder, commit))
  const differing = files.filter(({ path }) => {
    const onDisk = resolve(workspace.cwd, path)
    return changedAround(dirname(onDisk)).has(onDisk)
  })
  return { files: differing, isWhole: false, failures, changedSince: commit }
}

/** A text that is not saved yet, as the file at a path. */
export const unsavedSelection = (
  { cwd, folder }: Workspace,
  path: string,
  bytes: Uint8Array,
): FileSelection => ({
  files: ownPaths([path], cwd, folder).map(own => fileFromBytes(own, cwd, bytes)),
  isWhole: false,
  isUnsaved: true,
  failures: [],
})

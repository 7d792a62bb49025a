import type { SourceFile } from '../../files.ts'
import type { Fix } from '../../fixes/fix.ts'
import { fixed } from '../../fixes/fixed.ts'
import { validate } from '../../validate/validate.ts'
import { judged, type Standing } from '../checks/file-diagnostics.ts'
import { type Workspace, workspaceOf } from '../workspace/read-workspace.ts'

/** A file in which fixes have been made, and how many. */
export interface FixedFile extends SourceFile {
  readonly fixes: number
}

/** Files in which fixes have been made, and the workspace as it is with them. */
export interface FixedFiles {
  readonly files: readonly FixedFile[]
  readonly workspace: Workspace
}

/** What is mended in one file can show what to mend in another: agreements are held against indices. */
const mostRounds = 5

/** Makes all fixes that are wanted in files of a workspace, until there are no more. Nothing is written. */
export function fixedFiles(
  asked: readonly SourceFile[],
  workspace: Workspace,
  standing: Standing,
  isWanted: (fix: Fix) => boolean,
): FixedFiles {
  let now: FixedFiles = { files: asked.map(file => ({ ...file, fixes: 0 })), workspace }
  for (let round = 0; round < mostRounds; round++) {
    const files = now.files.map(file => fixedFile(file, now.workspace, standing, isWanted))
    if (files.every(({ text }, i) => text === now.files[i]?.text)) break
    now = { files, workspace: workspaceWith(files, now.workspace) }
  }
  return now
}

function fixedFile(
  file: FixedFile,
  { context }: Workspace,
  standing: Standing,
  isWanted: (fix: Fix) => boolean,
): FixedFile {
  if (file.text === undefined) return file
  const check = (text: string) => {
    const read = { ...file, text }
    return judged(read, validate(read, context), standing)
  }
  const { text, made } = fixed(file.text, check, isWanted)
  return { ...file, text, fixes: file.fixes + made }
}

/** A workspace in which some files read otherwise. */
export function workspaceWith(
  files: readonly SourceFile[],
  { cwd, folder, files: all }: Workspace,
): Workspace {
  const byPath = new Map(files.map(file => [file.path, file]))
  return workspaceOf(
    cwd,
    folder,
    all.map(file => byPath.get(file.path) ?? file),
  )
}

import { join } from 'node:path'
import { Failure } from '../../failure.ts'
import { kindOfPath, readSource } from '../files/disk.ts'
import { removeFile, replaceFile } from '../files/replace-file.ts'
import { workspaceFolder } from '../workspace/workspace-folder.ts'
import { withAttributes, withoutAttributes } from './git-attributes.ts'
import { configureDriver, removeDriver } from './git-config.ts'
import { runGit } from './run-git.ts'

/** Makes git compare the files of a workspace with `iop`, which `program` starts. Gives the workspace's folder. */
export function installDriver(cwd: string, program: readonly string[]): string {
  const folder = trackedFolder(cwd)
  const change = changeOfAttributes(folder, withAttributes)
  if (!configureDriver(folder, program)) throw new Failure('not-written', { path: '.git/config' })
  change()
  return folder
}

/** Undoes `installDriver`, and nothing else. Gives the workspace's folder. */
export function uninstallDriver(cwd: string): string {
  const folder = trackedFolder(cwd)
  const change = changeOfAttributes(folder, withoutAttributes)
  removeDriver(folder)
  change()
  return folder
}

/** The workspace's folder. Fails if it is in no git repository. */
function trackedFolder(cwd: string): string {
  const folder = workspaceFolder(cwd)
  if (!folder) throw new Failure('no-workspace', { folder: cwd })
  if (runGit(folder, 'rev-parse', '--git-dir') === undefined) throw new Failure('no-repository', { folder })
  return folder
}

/**
 * Reads `.gitattributes` in the workspace's folder, where patterns need no path, and gives what changes it. Fails before
 * anything is written if the file cannot be read whole.
 */
function changeOfAttributes(
  folder: string,
  change: (text: string | undefined) => string | undefined,
): () => void {
  const path = join(folder, '.gitattributes')
  const text = kindOfPath(path) === undefined ? undefined : wholeText(path, folder)
  const changed = change(text)
  return () => {
    if (changed === text) return
    if (changed === undefined) removeFile(path, text ?? '')
    else replaceFile(path, folder, changed, { text })
  }
}

function wholeText(path: string, folder: string): string {
  const { text } = readSource(path, folder)
  if (text === undefined || text.includes('\0')) throw new Failure('not-whole', { path })
  return text
}

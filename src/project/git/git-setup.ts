import { join } from 'node:path'
import { Failure } from '../../failure.ts'
import { readSource } from '../files/disk.ts'
import { removeFile, replaceFile } from '../files/replace-file.ts'
import { workspaceFolder } from '../workspace/workspace-folder.ts'
import { withAttributes, withoutAttributes } from './git-attributes.ts'
import { configureDriver, removeDriver } from './git-config.ts'
import { runGit } from './run-git.ts'

/** Makes git compare the files of a workspace with `iop`, which `program` starts. Gives the workspace's folder. */
export function installDriver(cwd: string, program: readonly string[]): string {
  const folder = trackedFolder(cwd)
  if (!configureDriver(folder, program)) throw new Failure('not-written', { path: '.git/config' })
  changeAttributes(folder, withAttributes)
  return folder
}

/** Undoes `installDriver`, and nothing else. Gives the workspace's folder. */
export function uninstallDriver(cwd: string): string {
  const folder = trackedFolder(cwd)
  removeDriver(folder)
  changeAttributes(folder, withoutAttributes)
  return folder
}

/** The workspace's folder. Fails if it is in no git repository. */
function trackedFolder(cwd: string): string {
  const folder = workspaceFolder(cwd)
  if (!folder) throw new Failure('no-workspace', { folder: cwd })
  if (runGit(folder, 'rev-parse', '--git-dir') === undefined) throw new Failure('no-repository', { folder })
  return folder
}

/** Changes `.gitattributes` in the workspace's folder, where patterns need no path; deletes the file if it becomes empty. */
function changeAttributes(folder: string, change: (text: string) => string): void {
  const path = join(folder, '.gitattributes')
  const { text = '' } = readSource(path, folder)
  const changed = change(text)
  if (changed === text) return
  if (changed === '') removeFile(path)
  else replaceFile(path, folder, changed)
}

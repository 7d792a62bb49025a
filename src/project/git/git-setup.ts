import { join } from 'node:path'
import { Failure } from '../../failure.ts'
import { readSource, workspaceFolder } from '../../files.ts'
import { removeFile, replaceFile } from '../files/replace-file.ts'
import { withAttributes, withoutAttributes } from './git-attributes.ts'
import { configure, unconfigure } from './git-config.ts'
import { git } from './run-git.ts'

/** Teaches git to compare the files of a workspace by what they mean, and gives the folder; `program` starts `iop`. */
export function install(cwd: string, program: readonly string[]): string {
  const folder = repositoryFolder(cwd)
  if (!configure(folder, program)) throw new Failure('not-written', { path: '.git/config' })
  rewrite(folder, withAttributes)
  return folder
}

/** Takes out of the repository what `install` put there, and nothing else. */
export function uninstall(cwd: string): string {
  const folder = repositoryFolder(cwd)
  unconfigure(folder)
  rewrite(folder, withoutAttributes)
  return folder
}

/** The workspace's folder, which a git repository must know. */
function repositoryFolder(cwd: string): string {
  const folder = workspaceFolder(cwd)
  if (!folder) throw new Failure('no-workspace', { folder: cwd })
  if (git(folder, 'rev-parse', '--git-dir') === undefined) throw new Failure('no-repository', { folder })
  return folder
}

/** Attributes lie in the workspace's folder, so that no path has to be written in them; an empty file is taken away. */
function rewrite(folder: string, change: (text: string) => string): void {
  const path = join(folder, '.gitattributes')
  const { text = '' } = readSource(path, folder)
  const changed = change(text)
  if (changed === text) return
  if (changed === '') removeFile(path)
  else replaceFile(path, folder, changed)
}

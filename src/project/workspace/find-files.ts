import { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import { readSource } from '../files/disk.ts'
import { matchingPaths } from '../files/matching-paths.ts'
import { ownPaths } from '../files/own-paths.ts'
import { agreementFiles } from './agreement-files.ts'
import type { Workspace } from './read-workspace.ts'

/** Files that arguments name, and a failure for each argument that names no file. */
export interface FoundFiles {
  readonly files: readonly SourceFile[]
  readonly failures: readonly Failure[]
}

/** The files that arguments name, without repetitions; without arguments, all files of the workspace. Fails if there is no file. */
export function findFiles(workspace: Workspace, named: readonly string[]): FoundFiles {
  const { cwd, files, folder } = workspace
  if (named.length === 0) {
    if (!folder) throw new Failure('no-workspace', { folder: cwd })
    if (files.length === 0) throw new Failure('no-agreements', { folder })
    return { files, failures: [] }
  }
  const known = agreementFiles(files).map(({ path }) => path)
  const matches = named.map(argument => matchingPaths(argument, cwd, known))
  const failures = matches.filter(match => match instanceof Failure)
  const read = matches.flatMap(match =>
    match instanceof Failure ? [] : ownPaths(match, cwd, folder).map(path => readSource(path, cwd)),
  )
  const [first] = failures
  if (first && read.length === 0) throw first
  return { files: [...new Map(read.map(file => [file.path, file])).values()], failures }
}

/** The files that arguments name. Fails if an argument names no file. */
export function findAllFiles(workspace: Workspace, named: readonly string[]): readonly SourceFile[] {
  const { files, failures } = findFiles(workspace, named)
  const [first] = failures
  if (first) throw first
  return files
}

/** The files of agreements that arguments name. Fails if an argument names no file, or no file is an agreement's. */
export function findAgreementFiles(workspace: Workspace, named: readonly string[]): readonly SourceFile[] {
  const files = agreementFiles(findAllFiles(workspace, named))
  if (files.length === 0)
    throw new Failure('no-agreements', { folder: named.join(' ') || (workspace.folder ?? '') })
  return files
}

import { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import { readSource } from '../files/disk.ts'
import { matchingPaths } from '../files/matching-paths.ts'
import { agreementFiles } from './agreement-files.ts'
import type { Workspace } from './read-workspace.ts'

/** Files that arguments name, and a failure for each argument that names none. */
export interface FoundFiles {
  readonly files: readonly SourceFile[]
  readonly failures: readonly Failure[]
}

/** The files that arguments name, each once; without arguments, the workspace's. Fails if there are none at all. */
export function findFiles(workspace: Workspace, named: readonly string[]): FoundFiles {
  const { cwd, files, folder } = workspace
  if (named.length === 0) {
    if (!folder) throw new Failure('no-workspace', { folder: cwd })
    if (files.length === 0) throw new Failure('no-agreements', { folder })
    return { files, failures: [] }
  }
  const known = agreementFiles(files).map(({ path }) => path)
  const found = named.map(argument => matchingPaths(argument, cwd, known))
  const failures = found.filter(one => one instanceof Failure)
  const read = found.flatMap(one => (one instanceof Failure ? [] : one)).map(path => readSource(path, cwd))
  const [first] = failures
  if (first && read.length === 0) throw first
  return { files: [...new Map(read.map(file => [file.path, file])).values()], failures }
}

/** The files that arguments name. Fails if one of the arguments names none. */
export function findAllFiles(workspace: Workspace, named: readonly string[]): readonly SourceFile[] {
  const { files, failures } = findFiles(workspace, named)
  const [first] = failures
  if (first) throw first
  return files
}

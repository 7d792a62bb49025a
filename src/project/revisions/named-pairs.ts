import { dirname, resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { nameOf } from '../../files.ts'
import { kindOfPath } from '../files/disk.ts'
import { agreementFiles, isAgreementFile } from '../workspace/agreement-files.ts'
import { findAllFiles } from '../workspace/find-files.ts'
import type { Workspace } from '../workspace/read-workspace.ts'
import { changedPairs, type FilePair } from './changed-pairs.ts'
import { type PlacedFile, placed } from './placed-file.ts'
import {
  commitOf,
  fileInRevision,
  knownCommit,
  mergeBase,
  type NamedCommit,
  type Revision,
} from './revision.ts'

/**
 * The pairs of files that arguments name: two agreements; or the files that differ between revisions (`a b`, `a..b`,
 * `a...b`, or `a` and the working folder), in the folders named after them; by default since the last commit.
 */
export function namedPairs(workspace: Workspace, named: readonly string[]): FilePair[] {
  const { cwd } = workspace
  const [first = 'HEAD', second, ...others] = named
  const isOneFile = (argument: string) => isFile(workspace, argument) || isInRevision(workspace, argument)
  if (isOneFile(first)) {
    if (second === undefined || others.length > 0) throw new Failure('two-versions', {})
    return [{ old: namedVersion(workspace, first), now: namedVersion(workspace, second) }]
  }
  const repository = repositoryFolder(workspace, named)
  const pairsIn = (from: NamedCommit, to: Revision, folders: readonly string[]) =>
    pairsInFolders(workspace, repository, from, to, folders)
  const isFolder = kindOfPath(resolve(cwd, first)) === 'folder' && commitOf(repository, first) === undefined
  if (isFolder) return pairsIn(namedCommit(repository, 'HEAD'), 'working-folder', named)
  const range = revisionRange(repository, first)
  if (range) return pairsIn(range.from, range.to, named.slice(1))
  const from = namedCommit(repository, first)
  const areTwoRevisions =
    second !== undefined && !isOneFile(second) && commitOf(repository, second) !== undefined
  if (!areTwoRevisions) return pairsIn(from, 'working-folder', named.slice(1))
  return pairsIn(from, namedCommit(repository, second), others)
}

/** A folder of the repository that revisions are looked up in: that around the first named path, otherwise around the working folder. */
function repositoryFolder({ cwd }: Workspace, named: readonly string[]): string {
  for (const path of named.map(argument => resolve(cwd, argument))) {
    const kind = kindOfPath(path)
    if (kind) return kind === 'folder' ? path : dirname(path)
  }
  return cwd
}

const namedCommit = (cwd: string, name: string): NamedCommit => ({ name, commit: knownCommit(cwd, name) })

/** The revisions of a range: `a..b` is from a to b, `a...b` from the common ancestor of both to b. */
function revisionRange(cwd: string, argument: string): { from: NamedCommit; to: NamedCommit } | undefined {
  const [, first, dots, second] = /^(.*?)(\.\.\.?)(.*)$/.exec(argument) ?? []
  if (dots === undefined) return undefined
  const [old, now] = [first || 'HEAD', second || 'HEAD']
  const commit = dots === '...' ? mergeBase(cwd, old, now) : knownCommit(cwd, old)
  return {
    from: { name: dots === '...' ? commit.slice(0, 12) : old, commit },
    to: namedCommit(cwd, now),
  }
}

const isFile = ({ cwd, files }: Workspace, argument: string): boolean =>
  kindOfPath(resolve(cwd, argument)) === 'file' ||
  agreementFiles(files).some(({ path }) => nameOf(path) === argument)

const isInRevision = ({ cwd }: Workspace, argument: string): boolean =>
  argument.includes(':') && kindOfPath(resolve(cwd, argument)) === undefined

/** The agreement that an argument names: by id, by path, or by path in a revision. Fails unless there is exactly one. */
function namedVersion(workspace: Workspace, argument: string): PlacedFile {
  if (isInRevision(workspace, argument)) {
    const at = argument.indexOf(':')
    return fileInRevision(workspace.cwd, argument.slice(0, at) || 'HEAD', argument.slice(at + 1))
  }
  const [file, ...others] = findAllFiles(workspace, [argument])
  if (!file || others.length > 0) throw new Failure('two-versions', {})
  return placed(file, workspace.cwd)
}

/** The agreements that differ in the named folders, by default in the workspace. */
function pairsInFolders(
  { cwd, folder }: Workspace,
  repository: string,
  from: NamedCommit,
  to: Revision,
  named: readonly string[],
): FilePair[] {
  if (named.length === 0 && !folder) throw new Failure('no-workspace', { folder: cwd })
  const folders = named.length === 0 && folder ? [folder] : named.map(path => resolve(cwd, path))
  const missing = named.find(path => kindOfPath(resolve(cwd, path)) === undefined)
  if (missing !== undefined) throw new Failure('file-not-found', { path: missing })
  return changedPairs(repository, cwd, from, to, folders).filter(({ old, now }) =>
    [old, now].some(file => file && isAgreementFile(file)),
  )
}

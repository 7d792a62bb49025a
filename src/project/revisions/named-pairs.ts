import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { nameOf, type SourceFile } from '../../files.ts'
import { kindOfPath } from '../files/disk.ts'
import { agreementFiles, isAgreementFile } from '../workspace/agreement-files.ts'
import { findAllFiles } from '../workspace/find-files.ts'
import type { Workspace } from '../workspace/read-workspace.ts'
import { changedPairs, type FilePair } from './changed-pairs.ts'
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
  const isFolder = kindOfPath(resolve(cwd, first)) === 'folder' && commitOf(cwd, first) === undefined
  if (isFolder) return pairsInFolders(workspace, namedCommit(cwd, 'HEAD'), 'working-folder', named)
  const range = revisionRange(cwd, first)
  if (range) return pairsInFolders(workspace, range.from, range.to, named.slice(1))
  const from = namedCommit(cwd, first)
  const areTwoRevisions = second !== undefined && !isOneFile(second) && commitOf(cwd, second) !== undefined
  if (!areTwoRevisions) return pairsInFolders(workspace, from, 'working-folder', named.slice(1))
  return pairsInFolders(workspace, from, namedCommit(cwd, second), others)
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
function namedVersion(workspace: Workspace, argument: string): SourceFile {
  if (isInRevision(workspace, argument)) {
    const at = argument.indexOf(':')
    return fileInRevision(workspace.cwd, argument.slice(0, at) || 'HEAD', argument.slice(at + 1))
  }
  const [file, ...others] = findAllFiles(workspace, [argument])
  if (!file || others.length > 0) throw new Failure('two-versions', {})
  return file
}

/** The agreements that differ in the named folders, by default in the workspace. */
function pairsInFolders(
  { cwd, folder }: Workspace,
  from: NamedCommit,
  to: Revision,
  named: readonly string[],
): FilePair[] {
  if (named.length === 0 && !folder) throw new Failure('no-workspace', { folder: cwd })
  const folders = named.length === 0 && folder ? [folder] : named.map(path => resolve(cwd, path))
  const missing = named.find(path => kindOfPath(resolve(cwd, path)) === undefined)
  if (missing !== undefined) throw new Failure('file-not-found', { path: missing })
  return changedPairs(cwd, from, to, folders).filter(({ old, now }) =>
    [old, now].some(file => file && isAgreementFile(file)),
  )
}

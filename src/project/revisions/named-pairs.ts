import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { kindOfPath, nameOf, type SourceFile } from '../../files.ts'
import { claimedFormat } from '../../validate/format.ts'
import { agreementFiles, selected, type Workspace } from '../workspace/read-workspace.ts'
import { changedFiles, type Pair } from './changed-pairs.ts'
import { commitNamed, commitOf, commonCommit, fileIn, type Revision } from './revision.ts'

/**
 * The versions that a command line names: two agreements; states of a repository and perhaps folders in it; nothing for
 * what is not committed.
 */
export function pairsNamed(workspace: Workspace, named: readonly string[]): Pair[] {
  const { cwd } = workspace
  const [first = 'HEAD', second, ...others] = named
  const isThing = (argument: string) => isFile(workspace, argument) || isInRevision(workspace, argument)
  if (isThing(first)) {
    if (second === undefined || others.length > 0) throw new Failure('two-versions', {})
    return [{ old: versionNamed(workspace, first), now: versionNamed(workspace, second) }]
  }
  const isFolder = kindOfPath(resolve(cwd, first)) === 'folder' && commitOf(cwd, first) === undefined
  if (isFolder)
    return inFolders(workspace, { name: 'HEAD', commit: commitNamed(cwd, 'HEAD') }, 'working-folder', named)
  const [, one, dots, other] = /^(.*?)(\.\.\.?)(.*)$/.exec(first) ?? []
  if (dots !== undefined) {
    const [old, now] = [one || 'HEAD', other || 'HEAD']
    const from = dots === '...' ? commonCommit(cwd, old, now) : commitNamed(cwd, old)
    const to = { name: now, commit: commitNamed(cwd, now) }
    return inFolders(
      workspace,
      { name: dots === '...' ? from.slice(0, 12) : old, commit: from },
      to,
      named.slice(1),
    )
  }
  const from = { name: first, commit: commitNamed(cwd, first) }
  const isRange = second !== undefined && !isThing(second) && commitOf(cwd, second) !== undefined
  if (!isRange) return inFolders(workspace, from, 'working-folder', named.slice(1))
  return inFolders(workspace, from, { name: second, commit: commitNamed(cwd, second) }, others)
}

const isFile = ({ cwd, files }: Workspace, argument: string): boolean =>
  kindOfPath(resolve(cwd, argument)) === 'file' ||
  agreementFiles(files).some(({ path }) => nameOf(path) === argument)

const isInRevision = ({ cwd }: Workspace, argument: string): boolean =>
  argument.includes(':') && kindOfPath(resolve(cwd, argument)) === undefined

/** The one agreement that an argument names: by id, by path, or by path in a revision. */
function versionNamed(workspace: Workspace, argument: string): SourceFile {
  if (isInRevision(workspace, argument)) {
    const at = argument.indexOf(':')
    return fileIn(workspace.cwd, argument.slice(0, at) || 'HEAD', argument.slice(at + 1))
  }
  const [file, ...others] = selected(workspace, [argument])
  if (!file || others.length > 0) throw new Failure('two-versions', {})
  return file
}

/** The agreements that differ in the folders that are named, or in the workspace. */
function inFolders(
  { cwd, folder }: Workspace,
  from: Exclude<Revision, 'working-folder'>,
  to: Revision,
  named: readonly string[],
): Pair[] {
  if (named.length === 0 && !folder) throw new Failure('no-workspace', { folder: cwd })
  const folders = named.length === 0 && folder ? [folder] : named.map(one => resolve(cwd, one))
  const missing = named.find(one => kindOfPath(resolve(cwd, one)) === undefined)
  if (missing !== undefined) throw new Failure('file-not-found', { path: missing })
  return changedFiles(cwd, from, to, folders).filter(({ old, now }) => [old, now].some(isAgreement))
}

const isAgreement = (file: SourceFile | undefined): boolean =>
  file !== undefined && (claimedFormat(file.text ?? '') ?? 'agreement/1') === 'agreement/1'

import { join, relative } from 'node:path'
import { Failure } from '../../failure.ts'
import { isYaml } from '../files/disk.ts'
import { repositoryTop, runGit } from '../git/run-git.ts'
import { type PlacedFile, placedFile } from './placed-file.ts'
import { fileInRevision, type NamedCommit, type Revision } from './revision.ts'

/** A file before and after; `old` is absent if the file is new, `now` if it is deleted. */
export interface FilePair {
  readonly old?: PlacedFile | undefined
  readonly now?: PlacedFile | undefined
}

/**
 * The YAML files in the given folders, which `repository` is around, that differ between a commit and another state; a renamed file
 * is a single pair. Paths are shown from `cwd`.
 */
export function changedPairs(
  repository: string,
  cwd: string,
  from: NamedCommit,
  to: Revision,
  folders: readonly string[],
): FilePair[] {
  const top = repositoryTop(repository)
  if (!top) throw new Failure('no-repository', { folder: repository })
  const paths = folders.map(folder => relative(top, folder) || '.')
  const commits = to === 'working-folder' ? [from.commit] : [from.commit, to.commit]
  const flags = ['--no-ext-diff', '--no-textconv', '--no-color', '--name-status', '-z', '-M']
  const listed = runGit(top, 'diff', ...flags, ...commits, '--', ...paths)
  if (listed === undefined) throw new Failure('no-repository', { folder: repository })

  // Both versions of a moved file are read in the workspace that it is in now.
  const before = (path: string, place = path) => ({
    ...fileInRevision(top, from.name, path),
    place: join(top, place),
  })
  const after = (path: string) =>
    to === 'working-folder' ? placedFile(join(top, path), cwd) : fileInRevision(top, to.name, path)
  const fields = listed.split('\0')
  const pairs: FilePair[] = []
  while (fields.length > 1) {
    const [status = '', path = ''] = fields.splice(0, 2)
    const newPath = /^[RC]/.test(status) ? (fields.splice(0, 1)[0] ?? path) : path
    if (!isYaml(newPath)) continue
    if (status === 'A' || status.startsWith('C')) pairs.push({ now: after(newPath) })
    else if (status === 'D') pairs.push({ old: before(path) })
    else pairs.push({ old: before(path, newPath), now: after(newPath) })
  }
  return [
    ...pairs,
    ...(to === 'working-folder' ? untracked(top, paths).map(path => ({ now: after(path) })) : []),
  ]
}

const untracked = (top: string, paths: readonly string[]): string[] =>
  (runGit(top, 'ls-files', '--others', '--exclude-standard', '-z', '--', ...paths) ?? '')
    .split('\0')
    .filter(isYaml)

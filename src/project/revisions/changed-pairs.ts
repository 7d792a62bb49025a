import { join, relative } from 'node:path'
import { Failure } from '../../failure.ts'
import { readSource, type SourceFile } from '../../files.ts'
import { git } from '../git/run-git.ts'
import { fileIn, type Revision } from './revision.ts'

/** A file before and after; one of them is absent where the file has come or is gone. */
export interface Pair {
  readonly old?: SourceFile | undefined
  readonly now?: SourceFile | undefined
}

/** The YAML files within some folders that differ between a commit and another state, renamed ones as the same. */
export function changedFiles(
  cwd: string,
  from: Exclude<Revision, 'working-folder'>,
  to: Revision,
  folders: readonly string[],
): Pair[] {
  const top = git(cwd, 'rev-parse', '--show-toplevel')?.trim()
  if (!top) throw new Failure('no-repository', { folder: cwd })
  const places = folders.map(folder => relative(top, folder) || '.')
  const commits = to === 'working-folder' ? [from.commit] : [from.commit, to.commit]
  const how = ['--no-ext-diff', '--no-textconv', '--no-color', '--name-status', '-z', '-M']
  const listed = git(top, '-c', 'core.fsmonitor=false', 'diff', ...how, ...commits, '--', ...places)
  if (listed === undefined) throw new Failure('no-repository', { folder: cwd })

  const before = (path: string) => fileIn(top, from.name, path)
  const after = (path: string): SourceFile =>
    to === 'working-folder' ? readSource(join(top, path), cwd) : fileIn(top, to.name, path)
  const fields = listed.split('\0')
  const pairs: Pair[] = []
  while (fields.length > 1) {
    const [status = '', path = ''] = fields.splice(0, 2)
    const other = /^[RC]/.test(status) ? fields.splice(0, 1)[0] : undefined
    if (!isYaml(other ?? path)) continue
    if (status === 'A' || status.startsWith('C')) pairs.push({ now: after(other ?? path) })
    else if (status === 'D') pairs.push({ old: before(path) })
    else pairs.push({ old: before(path), now: after(other ?? path) })
  }
  return [
    ...pairs,
    ...(to === 'working-folder' ? untracked(top, places).map(path => ({ now: after(path) })) : []),
  ]
}

/** Files that git has not been told of yet. */
const untracked = (top: string, places: readonly string[]): string[] =>
  (git(top, 'ls-files', '--others', '--exclude-standard', '-z', '--', ...places) ?? '')
    .split('\0')
    .filter(isYaml)

const isYaml = (path: string) => /\.ya?ml$/i.test(path)

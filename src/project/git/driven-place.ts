import { isAbsolute, join, resolve } from 'node:path'
import { kindOfPath } from '../files/disk.ts'
import { runGit } from './run-git.ts'

/** A version as git gives it to a diff driver: the path of a file with its text, the hash of the text, and the file's mode. */
export interface DriverSide {
  readonly path: string
  readonly hash: string
  readonly mode: string
}

/** A file before and after: its names as git shows them, and where git has put its texts for the diff driver. */
export interface DriverPair {
  readonly name: { readonly old: string; readonly new: string }
  readonly old: DriverSide | undefined
  readonly now: DriverSide | undefined
}

/**
 * The absolute path of a file that git shows the differences of. With `git diff --relative` its name is counted from a folder that
 * git does not tell: the file of that name which git keeps with the same text is looked for. Git starts a driver at the top of the
 * repository, and tells the folder that it was started in itself.
 */
export function placeOfDriven({ name, old, now }: DriverPair, top: string, startedIn: string): string {
  const inWorkingFolder = [now, old].find(side => side && !isAbsolute(side.path))
  if (inWorkingFolder) return resolve(top, inWorkingFolder.path)
  const named = [name.new, join(startedIn, name.new)]
  const kept = keptFiles(name.new, top)
  const same = kept.filter(({ hash }) => hash === now?.hash || hash === old?.hash).map(({ path }) => path)
  const found =
    named.find(path => same.includes(path)) ??
    same[0] ??
    named.find(path => kindOfPath(resolve(top, path)) === 'file') ??
    kept[0]?.path ??
    named.find(path => kindOfPath(resolve(top, path, '..')) === 'folder')
  return resolve(top, found ?? name.new)
}

/** The files of git's index that a name can stand for, counted from any folder: their hashes, and their paths from the top. */
function keptFiles(name: string, top: string): { readonly hash: string; readonly path: string }[] {
  const pattern = `:(top,glob)**/${name.replaceAll(/[\\*?[]/g, '\\$&')}`
  const listed = runGit(top, 'ls-files', '--stage', '--full-name', '-z', '--', pattern) ?? ''
  return listed.split('\0').flatMap(entry => {
    const [, hash, path] = /^\d+ ([0-9a-f]+) \d\t(.+)$/s.exec(entry) ?? []
    return hash !== undefined && path !== undefined ? [{ hash, path }] : []
  })
}

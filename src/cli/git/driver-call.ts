import type { DriverPair, DriverSide } from '../../project/git/driven-place.ts'

/** What git asks a diff driver to compare; a version is undefined if the file is new or deleted. */
export interface DriverArguments extends DriverPair {
  /** Git's own lines about a rename or a copy. */
  readonly renameLines: string
}

/** A path with a conflict, of which git has no two versions. */
export interface Unmerged {
  readonly unmerged: string
}

/**
 * Parses the arguments of each form in which git calls a diff driver: the path alone if it is unmerged; the path, then file, hash
 * and mode before and after; of a renamed or copied file also the new path and git's lines about that.
 */
export function driverCall(argv: readonly string[]): DriverArguments | Unmerged | undefined {
  const [path, oldFile, oldHash, oldMode, newFile, newHash, newMode, newPath = path, renameLines = ''] = argv
  if (path !== undefined && argv.length === 1) return { unmerged: path }
  if (path === undefined || newPath === undefined) return undefined
  const [old, now] = [sideOf(oldFile, oldHash, oldMode), sideOf(newFile, newHash, newMode)]
  if (!old && !now) return undefined
  return { name: { old: path, new: newPath }, old, now, renameLines }
}

/** A version; git writes a dot for the mode of one that does not exist. */
const sideOf = (
  path: string | undefined,
  hash: string | undefined,
  mode: string | undefined,
): DriverSide | undefined =>
  path === undefined || hash === undefined || mode === undefined || mode === '.'
    ? undefined
    : { path, hash, mode }

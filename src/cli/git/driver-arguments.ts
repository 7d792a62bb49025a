import type { DriverPair } from '../../project/git/driver-comparison.ts'

/** A version as git gives it to a diff driver: the path of a file with its text, and the file's mode. */
export interface DriverSide {
  readonly path: string
  readonly mode: string
}

/** What git asks a diff driver to compare; a version is undefined if the file is new or deleted. */
export interface DriverArguments extends DriverPair {
  readonly old: DriverSide | undefined
  readonly now: DriverSide | undefined
  /** Git's own lines about a rename. */
  readonly renameLines: string
}

/**
 * Parses git's arguments: the path, then file, hash and mode before and after; of a renamed file also the new path and
 * git's lines about the rename.
 */
export function driverArguments(argv: readonly string[]): DriverArguments | undefined {
  const [path, oldFile, , oldMode = '.', newFile, , newMode = '.', newPath = path, renameLines = ''] = argv
  if (path === undefined || oldFile === undefined || newFile === undefined || newPath === undefined)
    return undefined
  const side = (file: string, mode: string) => (mode === '.' ? undefined : { path: file, mode })
  return {
    name: { old: path, new: newPath },
    old: side(oldFile, oldMode),
    now: side(newFile, newMode),
    renameLines,
  }
}

import type { DriverPair } from '../../project/git/driver-comparison.ts'

/** A version as git gives it to a diff driver: the file with its text, and its mode. */
export interface DriverSide {
  readonly path: string
  readonly mode: string
}

/** What git asks a diff driver to compare; a version is absent if there is no file. */
export interface DriverArguments extends DriverPair {
  readonly old: DriverSide | undefined
  readonly now: DriverSide | undefined
  /** What git says of a rename, in lines. */
  readonly renamed: string
}

/** Git's arguments: path, then file, hash and mode before and after; of a renamed file also its new path and git's lines. */
export function driverArguments(argv: readonly string[]): DriverArguments | undefined {
  const [path, oldFile, , oldMode = '.', newFile, , newMode = '.', newPath = path, renamed = ''] = argv
  if (path === undefined || oldFile === undefined || newFile === undefined || newPath === undefined)
    return undefined
  const side = (file: string, mode: string) => (mode === '.' ? undefined : { path: file, mode })
  return {
    name: { old: path, new: newPath },
    old: side(oldFile, oldMode),
    now: side(newFile, newMode),
    renamed,
  }
}

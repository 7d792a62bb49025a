/** A file as git gives it to a diff driver: where its text lies, and its mode; none of it where there is no file. */
export interface DriverSide {
  readonly path: string
  readonly mode: string
}

/** What git asks a diff driver to compare. */
export interface DriverArguments {
  /** In the repository, before and after. */
  readonly name: { readonly old: string; readonly new: string }
  readonly old: DriverSide | undefined
  readonly now: DriverSide | undefined
  /** What git says of a rename, in lines. */
  readonly renamed: string
}

/** Git's arguments: path, then file, hash and mode before and after; of a renamed file its new path and what changed. */
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

import { realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { permitted } from './disk.ts'

/**
 * The paths of files themselves, each once: a symbolic link is only another name of a file. A file in the folder, by default
 * the working folder, has its path from there.
 */
export function ownPaths(paths: readonly string[], cwd: string, folder: string = cwd): string[] {
  const files = paths.map(path => resolve(cwd, path))
  const top = permitted(() => realpathSync.native(folder))
  return top === undefined ? files : [...new Set(files.map(file => ownPath(file, folder, top)))]
}

function ownPath(path: string, folder: string, top: string): string {
  const real = permitted(() => realpathSync.native(path))
  if (real === undefined) return path
  const within = relative(top, real)
  return /^\.\.([/\\]|$)/.test(within) || isAbsolute(within) ? real : join(folder, within)
}

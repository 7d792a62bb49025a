import { resolve } from 'node:path'
import picomatch from 'picomatch'
import { Failure } from '../../failure.ts'
import { nameOf } from '../../files.ts'
import { nearest } from '../../nearest.ts'
import { kindOfPath, yamlFilesIn } from './disk.ts'

/**
 * The files that an argument names: by path, folder, pattern, or by the id of an agreement among `known`. A Failure is
 * returned, not thrown, so that the caller can go on with other arguments.
 */
export function matchingPaths(argument: string, cwd: string, known: readonly string[]): string[] | Failure {
  if (argument === '') return new Failure('nothing-matched', { pattern: "''", isQuoted: false })
  const path = resolve(cwd, argument)
  switch (kindOfPath(path)) {
    case 'file':
      return [path]
    case 'folder':
      return atLeastOne(yamlFilesIn(path), argument)
    case 'other':
      return new Failure('not-a-file', { path: argument })
  }
  const { base, glob, isGlob } = picomatch.scan(argument)
  if (isGlob) {
    const folder = resolve(cwd, base)
    const isMatch = picomatch(glob)
    const candidates = kindOfPath(folder) === 'folder' ? yamlFilesIn(folder) : []
    const matching = candidates.filter(file => isMatch(file.slice(folder.length + 1).replaceAll('\\', '/')))
    return atLeastOne(matching, argument)
  }
  const named = known.filter(file => nameOf(file) === argument)
  if (named.length > 0) return named
  if (/[/\\.]/.test(argument)) return new Failure('file-not-found', { path: argument })
  const ids = known.map(nameOf)
  return new Failure('agreement-not-found', { id: argument, nearest: nearest(argument, ids), known: ids })
}

/** The files, or a Failure if there are none: a run that checked no file must not pass. */
const atLeastOne = (files: string[], pattern: string): string[] | Failure =>
  files.length > 0 ? files : new Failure('nothing-matched', { pattern, isQuoted: /["']/.test(pattern) })

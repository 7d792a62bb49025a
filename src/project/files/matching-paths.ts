import { resolve } from 'node:path'
import picomatch from 'picomatch'
import { Failure } from '../../failure.ts'
import { kindOfPath, nameOf, yamlFilesIn } from '../../files.ts'
import { nearest } from '../../nearest.ts'

/**
 * The files that an argument names: by path, folder, pattern, or id of an agreement among `known`. Why there are none is
 * a result: who asks about several may go on with the others.
 */
export function filesNamed(argument: string, cwd: string, known: readonly string[]): string[] | Failure {
  if (argument === '') return new Failure('nothing-matched', { pattern: "''", isQuoted: false })
  const path = resolve(cwd, argument)
  switch (kindOfPath(path)) {
    case 'file':
      return [path]
    case 'folder':
      return someOf(yamlFilesIn(path), argument)
    case 'other':
      return new Failure('not-a-file', { path: argument })
  }
  const { base, glob, isGlob } = picomatch.scan(argument)
  if (isGlob) {
    const folder = resolve(cwd, base)
    const isMatch = picomatch(glob)
    const candidates = kindOfPath(folder) === 'folder' ? yamlFilesIn(folder) : []
    const matching = candidates.filter(file => isMatch(file.slice(folder.length + 1).replaceAll('\\', '/')))
    return someOf(matching, argument)
  }
  const named = known.filter(file => nameOf(file) === argument)
  if (named.length > 0) return named
  if (/[/\\.]/.test(argument)) return new Failure('file-not-found', { path: argument })
  const ids = known.map(nameOf)
  return new Failure('agreement-not-found', { id: argument, nearest: nearest(argument, ids), known: ids })
}

/** Nothing matched is never well: a run that looked at no file must not end green. */
const someOf = (files: string[], pattern: string): string[] | Failure =>
  files.length > 0 ? files : new Failure('nothing-matched', { pattern, isQuoted: /["']/.test(pattern) })

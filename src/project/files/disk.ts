import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { fileFromBytes, largestFile, type SourceFile, shownPath } from '../../files.ts'

/** Reads a file as UTF-8. For a file that cannot be read the result has the reason instead of a text. */
export function readSource(path: string, cwd: string): SourceFile {
  const named = { path: shownPath(path, cwd) }
  const onDisk = resolve(cwd, path)
  if (kindOfPath(onDisk) !== 'file') return { ...named, unreadable: 'not-readable' }
  if (statSync(onDisk).size > largestFile) return { ...named, unreadable: 'too-large' }
  const bytes = permitted(() => readFileSync(onDisk))
  return bytes ? fileFromBytes(path, cwd, bytes) : { ...named, unreadable: 'not-readable' }
}

/** What a path leads to; undefined if nothing is there. */
export function kindOfPath(path: string): 'file' | 'folder' | 'other' | undefined {
  const found = permitted(() => statSync(path, { throwIfNoEntry: false }))
  if (!found) return undefined
  if (found.isDirectory()) return 'folder'
  return found.isFile() ? 'file' : 'other'
}

/** Every YAML file in a folder and its sub-folders, ordered by name, except hidden files and packages. */
export function yamlFilesIn(folder: string): string[] {
  const entries = permitted(() => readdirSync(folder, { withFileTypes: true }))
  if (!entries) throw new Failure('not-permitted', { path: folder })
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      const path = join(folder, entry.name)
      // A name that is not in UTF-8 comes with characters replaced, and leads nowhere: the folder is told as what it is, unread.
      if (entry.isDirectory()) return kindOfPath(path) ? yamlFilesIn(path) : [path]
      return isYaml(entry.name) ? [path] : []
    })
}

export const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path)

/** The result of an action on the disk; undefined if the system refuses it: no permission, a loop of links … */
export function permitted<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException
    if (!/^E[A-Z0-9]+$/.test(code)) throw problem
    return undefined
  }
}

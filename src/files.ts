import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { Failure } from './failure.ts'

/** A file as it came from the disk; `text` is absent where it cannot be one. */
export interface SourceFile {
  /** As people name it: from the working folder, with slashes. */
  readonly path: string
  readonly text?: string
  readonly unreadable?: 'not-readable' | 'too-large' | 'not-text'
}

/** Agreements are a few kilobytes; what is larger is something else. */
export const largestFile = 5_000_000

/** Reads a file as UTF-8. What cannot be read is a file too, and says so. */
export function readSource(path: string, cwd: string): SourceFile {
  const named = { path: shownPath(path, cwd) }
  const onDisk = resolve(cwd, path)
  if (kindOfPath(onDisk) !== 'file') return { ...named, unreadable: 'not-readable' }
  if (statSync(onDisk).size > largestFile) return { ...named, unreadable: 'too-large' }
  const bytes = permitted(() => readFileSync(onDisk))
  return bytes ? sourceOf(path, cwd, bytes) : { ...named, unreadable: 'not-readable' }
}

/** The file that bytes are, as if they stood at a path. */
export function sourceOf(path: string, cwd: string, bytes: Uint8Array): SourceFile {
  const named = { path: shownPath(path, cwd) }
  if (bytes.length > largestFile) return { ...named, unreadable: 'too-large' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? { ...named, unreadable: 'not-text' } : { ...named, text }
  } catch {
    return { ...named, unreadable: 'not-text' }
  }
}

/** What a path leads to, if to anything. */
export function kindOfPath(path: string): 'file' | 'folder' | 'other' | undefined {
  const found = permitted(() => statSync(path, { throwIfNoEntry: false }))
  if (!found) return undefined
  if (found.isDirectory()) return 'folder'
  return found.isFile() ? 'file' : 'other'
}

/** Every YAML file in a folder and those within it, in the order of their names; hidden ones and packages left out. */
export function yamlFilesIn(folder: string): string[] {
  const entries = permitted(() => readdirSync(folder, { withFileTypes: true }))
  if (!entries) throw new Failure('not-permitted', { path: folder })
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return yamlFilesIn(path)
      return /\.ya?ml$/i.test(entry.name) ? [path] : []
    })
}

/** The workspace that a folder belongs to: an `agreements` folder in it or in one above it, or one of that name itself. */
export function workspaceFolder(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (folder.endsWith(`${sep}agreements`)) return folder
    const within = join(folder, 'agreements')
    if (kindOfPath(within) === 'folder') return within
    if (folder === dirname(folder)) return undefined
  }
}

/** The name of a file without folder and ending: an agreement's id. */
export const nameOf = (path: string): string => basename(path).replace(/\.ya?ml$/i, '')

/** A path as it is shown: from the working folder, with slashes on every system. */
const shownPath = (path: string, cwd: string): string =>
  (relative(cwd, resolve(cwd, path)) || '.').split(sep).join('/')

/** What `act` gives; nothing, where the system says no: without permission, through a circle of links … */
export function permitted<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException
    if (!/^E[A-Z0-9]+$/.test(code)) throw problem
    return undefined
  }
}

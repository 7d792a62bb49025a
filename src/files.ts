import { basename, relative, resolve, sep } from 'node:path'

/** A file and its text; `text` is absent where the file cannot be read as text. */
export interface SourceFile {
  /** As people name it: from the working folder, with slashes. */
  readonly path: string
  readonly text?: string
  readonly unreadable?: 'not-readable' | 'too-large' | 'not-text'
}

/** In bytes. Agreements have a few kilobytes; a larger file is no agreement. */
export const largestFile = 5_000_000

/** Decodes the bytes of a file at a path. */
export function fileFromBytes(path: string, cwd: string, bytes: Uint8Array): SourceFile {
  const file = { path: shownPath(path, cwd) }
  if (bytes.length > largestFile) return { ...file, unreadable: 'too-large' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? { ...file, unreadable: 'not-text' } : { ...file, text }
  } catch {
    return { ...file, unreadable: 'not-text' }
  }
}

/** The name of a file without folder and ending: an agreement's id. */
export const nameOf = (path: string): string => basename(path).replace(/\.ya?ml$/i, '')

/** A path as reports show it: from the working folder, with slashes on every system. */
export const shownPath = (path: string, cwd: string): string =>
  (relative(cwd, resolve(cwd, path)) || '.').split(sep).join('/')

import { basename, relative, resolve, sep } from 'node:path'

/** A file and its text; `text` is absent where the file cannot be read as text. */
export interface SourceFile {
  /** As people name it: from the working folder, with slashes. */
  readonly path: string
  readonly text?: string
  readonly unreadable?: 'not-readable' | 'too-large' | 'not-text'
  /** The encoding that a file is probably saved in, if it is text, and the first place that is not UTF-8. */
  readonly misread?: Misread
}

interface Misread {
  readonly encoding: 'UTF-16' | 'Windows-1252'
  /** The offset in the text, its line and its column. */
  readonly start: number
  readonly line: number
  readonly column: number
}

/** In bytes. Agreements have a few kilobytes; a larger file is no agreement. */
export const largestFile = 5_000_000

/** Decodes the bytes of a file at a path. */
export function fileFromBytes(path: string, cwd: string, bytes: Uint8Array): SourceFile {
  const file = { path: shownPath(path, cwd) }
  if (bytes.length > largestFile) return { ...file, unreadable: 'too-large' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? notText(file, bytes) : { ...file, text }
  } catch {
    return notText(file, bytes)
  }
}

function notText(file: SourceFile, bytes: Uint8Array): SourceFile {
  const encoding = encodingOf(bytes)
  if (!encoding) return { ...file, unreadable: 'not-text' }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const found = text.indexOf('\ufffd')
  const start = encoding === 'UTF-16' || found < 0 ? 0 : found
  const lines = text.slice(0, start).split('\n')
  const misread = { encoding, start, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  return { ...file, unreadable: 'not-text', misread }
}

/** The encoding that bytes are probably text in: UTF-16 has a mark or every other byte 0, Windows-1252 no control characters. */
function encodingOf(bytes: Uint8Array): Misread['encoding'] | undefined {
  const [first = 0, second = 0] = bytes
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const isUtf16 = (zeroAt: number) =>
    bytes.length > 3 && bytes.subarray(0, 64).every((byte, i) => (byte === 0) === (i % 2 === zeroAt))
  if (hasMark || isUtf16(0) || isUtf16(1)) return 'UTF-16'
  return bytes.some(byte => controlBytes.has(byte)) ? undefined : 'Windows-1252'
}

/** The bytes that are no text in Windows-1252: control characters other than tabs and line ends, and what it leaves out. */
const controlBytes: ReadonlySet<number> = new Set([
  ...Array.from({ length: 32 }, (_, byte) => byte).filter(byte => ![9, 10, 12, 13].includes(byte)),
  ...[0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d],
])

/** The name of a file without folder and ending: an agreement's id. */
export const nameOf = (path: string): string => basename(path).replace(/\.ya?ml$/i, '')

/** A path as reports show it: from the working folder, with slashes on every system. */
export const shownPath = (path: string, cwd: string): string =>
  (relative(cwd, resolve(cwd, path)) || '.').split(sep).join('/')

import { onKey, type Path } from '../finding.ts'
import type { Finding } from './findings.ts'
import { privacySearches } from './lists/checks.ts'

/** Personal data in the values and the keys of a file. Each kind is reported once in a text. */
export function* privateData(value: unknown): Iterable<Finding> {
  for (const { text, path, isKey } of textsOf(value))
    for (const found of privateIn(text, path)) yield isKey ? onKey(found) : found
}

/** Personal data in a text. Each kind is reported once. */
export function* privateIn(text: string, path: Path): Iterable<Finding> {
  for (const { code, in: foundIn, argsOf } of privacySearches) {
    const [first] = foundIn(text)
    if (first !== undefined) yield { code, path, args: argsOf(first) }
  }
}

/** The text with all personal data replaced by dots, of the same length. */
export const withoutPrivateData = (text: string): string =>
  privacySearches.reduce((rest, search) => withDots(rest, search.in(rest)), text)

function withDots(text: string, found: Iterable<string>): string {
  const parts: string[] = []
  let end = 0
  for (const hidden of found) {
    const start = text.indexOf(hidden, end)
    parts.push(text.slice(end, start), hidden.replaceAll(/\S/g, '•'))
    end = start + hidden.length
  }
  return parts.join('') + text.slice(end)
}

/** A text of a file: a value, or a key. */
interface TextOfFile {
  readonly text: string
  readonly path: Path
  readonly isKey?: true
}

/** Every text within a value, keys too. Organisation numbers are left out, since they have checks of their own. */
function* textsOf(value: unknown, path: Path = []): Iterable<TextOfFile> {
  if (typeof value === 'string' && path.at(-1) !== 'orgNumber') yield { text: value, path }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (!Array.isArray(value)) yield { text: key, path: at, isKey: true }
    yield* textsOf(inner, at)
  }
}

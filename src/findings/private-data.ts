import { scalarText } from '../domain/scalar-text.ts'
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
  mayBePrivate.test(text)
    ? privacySearches.reduce((rest, search) => withDots(rest, search.in(rest)), text)
    : text

/** What each kind of personal data has one of: most texts have none, and are searched no further. Numbers have ten digits or more. */
const mayBePrivate = /@|c\/o|lgh|\d(?:\D*\d){9}/i

/**
 * A value with personal data replaced in each text and key in it, but not in `names`, by which its parts refer to each other.
 * What has no such data is the same object as before, by which others may know it.
 */
export function withoutPrivateDataIn<T>(value: T, names: ReadonlySet<string> = new Set()): T {
  const replaced = new Map<object, unknown>()
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return names.has(value) ? value : withoutPrivateData(value)
    if (typeof value !== 'object' || value === null) return value
    if (!replaced.has(value)) replaced.set(value, insideOf(value))
    return replaced.get(value)
  }
  const insideOf = (value: object): unknown => {
    const entries = value instanceof Map ? [...value] : Object.entries(value)
    const changed = entries.map(([key, inner]) => [within(key), within(inner)] as const)
    if (changed.every(([key, inner], i) => key === entries[i]?.[0] && inner === entries[i]?.[1])) return value
    if (Array.isArray(value)) return changed.map(([, inner]) => inner)
    return value instanceof Map ? new Map(changed) : Object.fromEntries(changed)
  }
  return within(value) as T
}

/** All keys within a value. */
export function keysWithin(value: unknown): Set<string> {
  const keys = new Set<string>()
  const seen = new Set<unknown>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    const entries = value instanceof Map ? [...value] : Object.entries(value)
    for (const [key, inner] of entries) {
      keys.add(scalarText(key))
      collect(inner)
    }
  }
  collect(value)
  return keys
}

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

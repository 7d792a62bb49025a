import { onKey, type Path } from '../finding.ts'
import type { Finding } from './findings.ts'
import { privacySearches } from './lists/checks.ts'

/** What in the texts of a file is a natural person's; of each kind once in a text. */
export function* privateData(value: unknown): Iterable<Finding> {
  for (const { text, path, isKey } of textsOf(value))
    for (const found of privateIn(text, path)) yield isKey ? onKey(found) : found
}

/** What in a text is a natural person's, of each kind once. */
export function* privateIn(text: string, path: Path): Iterable<Finding> {
  for (const { code, in: stretchesIn, argsOf } of privacySearches) {
    const [stretch] = stretchesIn(text)
    if (stretch !== undefined) yield { code, path, args: argsOf(stretch) }
  }
}

/** A text of the same length in which nothing that is a natural person's can be read. */
export const withoutPrivateData = (text: string): string =>
  privacySearches.reduce((left, search) => covered(left, search.in(left)), text)

function covered(text: string, stretches: Iterable<string>): string {
  const parts: string[] = []
  let end = 0
  for (const stretch of stretches) {
    const start = text.indexOf(stretch, end)
    parts.push(text.slice(end, start), stretch.replaceAll(/\S/g, '•'))
    end = start + stretch.length
  }
  return parts.join('') + text.slice(end)
}

/** A text of a file: a value, or a key. */
interface TextOfFile {
  readonly text: string
  readonly path: Path
  readonly isKey?: true
}

/** Every text of a value, keys too, with its place. An organisation number has checks of its own. */
function* textsOf(value: unknown, path: Path = []): Iterable<TextOfFile> {
  if (typeof value === 'string' && path.at(-1) !== 'orgNumber') yield { text: value, path }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (!Array.isArray(value)) yield { text: key, path: at, isKey: true }
    yield* textsOf(inner, at)
  }
}

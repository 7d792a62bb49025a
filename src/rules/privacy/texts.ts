import type { Path } from '../../finding.ts'

/** A text of a file: a value, or a key. */
export interface Text {
  readonly text: string
  readonly path: Path
  readonly isKey?: true
}

/** Every text of a value, keys too, with its place. An organisation number has a rule of its own. */
export function* textsOf(value: unknown, path: Path = []): Iterable<Text> {
  if (typeof value === 'string' && path.at(-1) !== 'orgNumber') yield { text: value, path }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (!Array.isArray(value)) yield { text: key, path: at, isKey: true }
    yield* textsOf(inner, at)
  }
}

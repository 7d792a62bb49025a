import type { Diagnostic } from '../diagnostic.ts'
import { withoutPrivateData } from '../findings/private-data.ts'

/** A finding that repeats nothing of a natural person's, whatever it is about: reports are spread further than files. */
export const redacted = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  path: redactedIn(diagnostic.path),
  keys: redactedIn(diagnostic.keys),
  args: redactedIn(diagnostic.args),
  labels: redactedIn(diagnostic.labels),
})

/** The text of a file for reports, each character in its place. */
export const redactedText = <F extends { readonly text?: string }>(file: F): F =>
  file.text === undefined ? file : { ...file, text: withoutPrivateData(file.text) }

/** The same value with every text in it redacted. */
function redactedIn<T>(value: T): T {
  if (typeof value === 'string') return withoutPrivateData(value) as T
  if (Array.isArray(value)) return value.map(redactedIn) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactedIn(inner)])) as T
}

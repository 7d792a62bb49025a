import type { Diagnostic } from '../diagnostic.ts'
import { withoutPrivateData } from '../findings/private-data.ts'

/** A diagnostic of any code without the data of natural persons, since reports spread further than files. */
export const redacted = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  path: redactedIn(diagnostic.path),
  keys: redactedIn(diagnostic.keys),
  args: redactedIn(diagnostic.args),
  labels: redactedIn(diagnostic.labels),
})

/** A file for reports, in whose text the data of natural persons are blanked; offsets stay the same. */
export const redactedText = <F extends { readonly text?: string }>(file: F): F =>
  file.text === undefined ? file : { ...file, text: withoutPrivateData(file.text) }

/** A value with every text in it redacted. */
function redactedIn<T>(value: T): T {
  if (typeof value === 'string') return withoutPrivateData(value) as T
  if (Array.isArray(value)) return value.map(redactedIn) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactedIn(inner)])) as T
}

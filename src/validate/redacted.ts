import type { Diagnostic } from '../diagnostic.ts'
import type { Agreement } from '../domain/agreement/agreement.ts'
import { keysWithin, withoutPrivateData, withoutPrivateDataIn } from '../findings/private-data.ts'

/** A diagnostic of any code without the data of natural persons, since reports spread further than files. */
export const redacted = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  path: withoutPrivateDataIn(diagnostic.path),
  keys: withoutPrivateDataIn(diagnostic.keys),
  args: withoutPrivateDataIn(diagnostic.args),
  labels: withoutPrivateDataIn(diagnostic.labels),
})

/** A file for reports, in whose text the data of natural persons are blanked; offsets stay the same. */
export const redactedText = <F extends { readonly text?: string }>(file: F): F =>
  file.text === undefined ? file : { ...file, text: withoutPrivateData(file.text) }

/**
 * An agreement for results, without the data of natural persons in its names, titles and other texts. Keys and the names of
 * files stay, since amounts and days are found by them; reports spell them without such data.
 */
export function redactedAgreement<A extends { readonly model: Agreement }>(agreement: A): A {
  const { id, succeeds = '' } = agreement.model
  return withoutPrivateDataIn(agreement, keysWithin(agreement).add(id).add(succeeds))
}

import type { Grant } from '../domain/agreement/money/grant.ts'
import type { Party } from '../domain/agreement/party.ts'
import type { Words } from '../messages/words.ts'

/** The names of parties by their keys; of an unknown party its key. */
export const partyNames = (keys: readonly string[], parties: ReadonlyMap<string, Party>): string =>
  keys.map(key => parties.get(key)?.name ?? key).join(', ')

/** The recipients of a grant by their names, also one that is not known. */
export const recipientNames = (
  { to, unknownRecipient }: Pick<Grant, 'to' | 'unknownRecipient'>,
  parties: ReadonlyMap<string, Party>,
  { tables }: Words,
): string =>
  [
    ...(to.length > 0 ? [partyNames(to, parties)] : []),
    ...(unknownRecipient === undefined ? [] : [tables.unknownRecipient]),
  ].join(', ')

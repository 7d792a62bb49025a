import type { Party } from '../domain/agreement/party.ts'

/** The names of parties by their keys; of an unknown party its key. */
export const partyNames = (keys: readonly string[], parties: ReadonlyMap<string, Party>): string =>
  keys.map(key => parties.get(key)?.name ?? key).join(', ')

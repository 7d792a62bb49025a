import { isPlainObject } from '../../domain/plain-object.ts'
import type { Path, Related } from '../../finding.ts'
import { nearest } from '../../nearest.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Naming } from '../../schema/fields/naming.ts'

/** A reference to a party by its key. */
export interface PartyMention {
  readonly party: string
  readonly path: Path
  readonly isKey?: true
}

/** The references to parties within a value. `namings` has the paths of the fields that name parties. */
function* partyMentions(value: unknown, namings: readonly Naming[], path: Path = []): Iterable<PartyMention> {
  if (!isPlainObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const own = [...path, name]
    const matching = namings.filter(naming => ['*', name].includes(naming.path[path.length] ?? ''))
    for (const { isKey, mayBeWords } of matching.filter(naming => naming.path.length === own.length))
      if (isKey) yield { party: name, path: own, isKey }
      else if (!mayBeWords || typeof inner !== 'string') yield* partiesIn(inner, own)
    const deeper = matching.filter(naming => naming.path.length > own.length)
    if (deeper.length > 0) yield* partyMentions(inner, deeper, own)
  }
}

function* partiesIn(value: unknown, path: Path): Iterable<PartyMention> {
  if (typeof value === 'string') yield { party: value, path }
  if (!Array.isArray(value)) return
  for (const [i, party] of value.entries())
    if (typeof party === 'string') yield { party, path: value.length > 1 ? [...path, i] : path }
}

/** A key that the file refers to and that no party has, with all references to it. */
export interface UnknownParty {
  readonly party: string
  readonly uses: readonly PartyMention[]
  /** The key of a party without references that is similar: then the party's own key is probably misspelt. */
  readonly likelyKey: string | undefined
}

/** The unknown parties of an agreement. In a duty, a field that names parties may also name a group. */
export function unknownParties(written: Written, namings: readonly Naming[]): UnknownParty[] {
  const known = Object.keys(written.parties)
  const groups = Object.keys(written.groups ?? {})
  const mentions = [
    ...partyMentions(
      written,
      namings.filter(({ blocks }) => blocks.includes('parties')),
    ),
  ]
  const unnamed = known.filter(key => !mentions.some(({ party }) => party === key))
  const uses = new Map<string, PartyMention[]>()
  for (const mention of mentions) {
    const { party, path } = mention
    const isGroup = path[0] === 'duties' && groups.includes(party)
    if (!known.includes(party) && !isGroup) uses.set(party, [...(uses.get(party) ?? []), mention])
  }
  return [...uses].map(([party, uses]) => ({
    party,
    uses,
    likelyKey: uses.length > 1 ? nearest(party, unnamed) : undefined,
  }))
}

/** The most references to a party that a finding shows. */
export const mostShown = 5

export const usedHere = ({ path, isKey }: PartyMention): Related => ({
  ...{ label: 'used-here', args: {}, path },
  ...(isKey && { at: 'key' }),
})

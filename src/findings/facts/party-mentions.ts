import { isPlainObject } from '../../domain/plain-object.ts'
import type { Path, Related } from '../../finding.ts'
import { nearest } from '../../nearest.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Naming } from '../../schema/fields/naming.ts'

/** A place that names a party by its key. */
export interface PartyMention {
  readonly party: string
  readonly path: Path
  readonly isKey?: true
}

/** The keys that stand where a naming leads to: at the path itself, or further within the value. */
function* partyMentions(value: unknown, namings: readonly Naming[], path: Path = []): Iterable<PartyMention> {
  if (!isPlainObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const own = [...path, name]
    const leading = namings.filter(naming => ['*', name].includes(naming.path[path.length] ?? ''))
    for (const { isKey, mayBeWords } of leading.filter(naming => naming.path.length === own.length))
      if (isKey) yield { party: name, path: own, isKey }
      else if (!mayBeWords || typeof inner !== 'string') yield* partiesIn(inner, own)
    const further = leading.filter(naming => naming.path.length > own.length)
    if (further.length > 0) yield* partyMentions(inner, further, own)
  }
}

function* partiesIn(value: unknown, path: Path): Iterable<PartyMention> {
  if (typeof value === 'string') yield { party: value, path }
  if (!Array.isArray(value)) return
  for (const [i, party] of value.entries()) yield { party, path: value.length > 1 ? [...path, i] : path }
}

/** A key that is named and is no party's, with the places that name it. */
export interface UnknownParty {
  readonly party: string
  readonly uses: readonly PartyMention[]
  /**
   * The key of a party that no place names and that several places seem to mean: then the key is misspelt, not they.
   */
  readonly likelyKey: string | undefined
}

/** The unknown parties of an agreement. A duty may name a group in a field that names parties. */
export function unknownParties(written: Written, namings: readonly Naming[]): UnknownParty[] {
  const known = Object.keys(written.parties)
  const groups = Object.keys(written.groups ?? {})
  const all = [
    ...partyMentions(
      written,
      namings.filter(({ blocks }) => blocks.includes('parties')),
    ),
  ]
  const unnamed = known.filter(key => !all.some(({ party }) => party === key))
  const uses = new Map<string, PartyMention[]>()
  for (const one of all)
    if (!known.includes(one.party) && !(one.path[0] === 'duties' && groups.includes(one.party)))
      uses.set(one.party, [...(uses.get(one.party) ?? []), one])
  return [...uses].map(([party, uses]) => ({
    party,
    uses,
    likelyKey: uses.length > 1 ? nearest(party, unnamed) : undefined,
  }))
}

/** The most places naming a party that a finding shows. */
export const mostShown = 5

export const usedHere = ({ path, isKey }: PartyMention): Related => ({
  ...{ label: 'used-here', args: {}, path },
  ...(isKey && { at: 'key' }),
})

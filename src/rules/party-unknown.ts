import { finding, onKey, type Path, type Related, withRelated } from '../diagnostic.ts'
import { isPlainObject } from '../domain/plain-object.ts'
import { nearest } from '../nearest.ts'
import { agreementSchema } from '../schema/agreement.ts'
import { type Naming, namingsIn } from '../schema/fields/naming.ts'
import type { Rule } from './rule.ts'

/**
 * Whoever is named by key is one of the parties; a duty may also name a group. Where it is the party's own key that all
 * others are unlike, that is said, once; and of somebody who is like no party, where the name stands for the first time.
 */
export const partyUnknown: Rule = function* (written) {
  const known = Object.keys(written.parties)
  const groups = Object.keys(written.groups ?? {})
  const all = [...namedIn(written)]
  const unnamed = known.filter(key => !all.some(({ party }) => party === key))
  const isUnknown = ({ party, path }: Named) =>
    !known.includes(party) && !(path[0] === 'duties' && groups.includes(party))
  for (const [party, uses] of byParty(all.filter(isUnknown))) {
    const key = uses.length > 1 ? nearest(party, unnamed) : undefined
    if (key !== undefined) {
      const found = onKey(finding('party-key-unlike', ['parties', key], { party: key, nearest: party }))
      yield withRelated(found, uses.slice(0, mostShown).map(usedHere))
      continue
    }
    const meant = nearest(party, known)
    // Each slip of the pen is to be mended where it is; a party that is not there is missing once.
    const shown = meant === undefined ? uses.slice(0, 1) : uses
    const related: readonly Related[] =
      meant === undefined
        ? uses.slice(1, mostShown).map(usedHere)
        : [{ label: 'perhaps-this', args: {}, path: ['parties', meant], at: 'key' }]
    for (const { path, isKey } of shown) {
      const found = finding('party-unknown', path, { party, nearest: meant, known })
      yield withRelated(isKey ? onKey(found) : found, related)
    }
  }
}

/** How many of the places are shown that name somebody. */
const mostShown = 5

const usedHere = ({ path, isKey }: Named): Related => ({
  ...{ label: 'used-here', args: {}, path },
  ...(isKey && { at: 'key' }),
})

const byParty = (all: readonly Named[]): ReadonlyMap<string, readonly Named[]> => {
  const uses = new Map<string, Named[]>()
  for (const one of all) uses.set(one.party, [...(uses.get(one.party) ?? []), one])
  return uses
}

interface Named {
  readonly party: string
  readonly path: Path
  readonly isKey?: true
}

const namingParties = namingsIn(agreementSchema).filter(({ blocks }) => blocks.includes('parties'))

/** Everything that an agreement names a party by. */
function* namedIn(
  value: unknown,
  namings: readonly Naming[] = namingParties,
  path: Path = [],
): Iterable<Named> {
  if (!isPlainObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const own = [...path, name]
    const leading = namings.filter(naming => ['*', name].includes(naming.path[path.length] ?? ''))
    for (const { isKey, mayBeWords } of leading.filter(naming => naming.path.length === own.length))
      if (isKey) yield { party: name, path: own, isKey }
      else if (!mayBeWords || typeof inner !== 'string') yield* parties(inner, own)
    const further = leading.filter(naming => naming.path.length > own.length)
    if (further.length > 0) yield* namedIn(inner, further, own)
  }
}

function* parties(value: unknown, path: Path): Iterable<Named> {
  if (typeof value === 'string') yield { party: value, path }
  if (!Array.isArray(value)) return
  for (const [i, party] of value.entries()) yield { party, path: value.length > 1 ? [...path, i] : path }
}

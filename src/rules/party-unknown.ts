import type { Written } from '../agreement/schema.ts'
import { finding, onKey, type Path, withRelated } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from './rule.ts'

/** Whoever is named by key is one of the parties; a duty may also name a group. */
export const partyUnknown: Rule = function* (written) {
  const known = Object.keys(written.parties)
  const groups = Object.keys(written.groups ?? {})
  for (const { party, path, isKey } of namedIn(written)) {
    if (known.includes(party) || (path[0] === 'duties' && groups.includes(party))) continue
    const meant = nearest(party, known)
    const found = finding('party-unknown', path, { party, nearest: meant, known })
    const perhaps =
      meant === undefined
        ? []
        : [{ label: 'perhaps-this', args: {}, path: ['parties', meant], at: 'key' } as const]
    yield withRelated(isKey ? onKey(found) : found, perhaps)
  }
}

interface Named {
  readonly party: string
  readonly path: Path
  readonly isKey?: true
}

/** The fields that name parties, in any block. */
const naming = new Set(['from', 'to', 'by', 'members', 'calls', 'delivers', 'takesPart'])

/** Blocks in which those fields are keys of parties, and not days or words. */
const blocks = [
  'contributions',
  'grants',
  'commitments',
  'duties',
  'groups',
  'events',
  'notice',
  'repayment',
] as const satisfies readonly (keyof Written)[]

function* namedIn(written: Written): Iterable<Named> {
  for (const [party, { items }] of Object.entries(written.costs ?? {})) {
    yield { party, path: ['costs', party], isKey: true }
    for (const [key, { paidBy }] of Object.entries(items))
      yield* parties(paidBy, ['costs', party, 'items', key, 'paidBy'])
  }
  for (const block of blocks) {
    for (const [key, thing] of Object.entries(written[block] ?? {})) {
      for (const [field, value] of Object.entries(thing)) {
        if (!naming.has(field) || (block === 'duties' && field === 'to')) continue
        if (block === 'notice' && typeof value === 'string') continue
        yield* parties(value, [block, key, field])
      }
    }
  }
}

function* parties(value: unknown, path: Path): Iterable<Named> {
  if (typeof value === 'string') yield { party: value, path }
  if (!Array.isArray(value)) return
  for (const [i, party] of value.entries()) yield { party, path: value.length > 1 ? [...path, i] : path }
}

import { scalarText } from '../../scalar-text.ts'
import { type Block, type Fact, type FactPath, factAt } from '../facts/fact.ts'
import type { Side } from './effect.ts'

/** What a class rule can ask about the item that a change is in. */
export interface ChangedItem {
  /** The side of the parties that any of the fields names. */
  readonly sideOf: (...fields: readonly string[]) => Side
  /** Whether a field has any of the values; without values, whether it has a value. */
  readonly has: (field: string, ...values: readonly string[]) => boolean
}

/** The item that a path leads into, seen in both versions at once, so that a change and its reverse see the same item. */
export function changedItemAt(path: FactPath, old: Block, now: Block): ChangedItem {
  const items = [old, now].map(version => factAt(version, path.slice(0, 2)))
  const wordsOf = (fields: readonly string[]) =>
    fields.flatMap(field => items.flatMap(item => wordsIn(item && factAt(item, [field]))))
  const roles = { payer: partiesIn([old, now], 'from'), recipient: partiesIn([old, now], 'to') }
  return {
    sideOf: (...fields) => sideOf(wordsOf(fields), roles),
    has: (field, ...values) => wordsOf([field]).some(word => values.length === 0 || values.includes(word)),
  }
}

interface Roles {
  readonly payer: ReadonlySet<string>
  readonly recipient: ReadonlySet<string>
}

/** The parties that pay or receive grants in any of the versions. */
const partiesIn = (versions: readonly Block[], field: 'from' | 'to'): ReadonlySet<string> =>
  new Set(
    versions.flatMap(version => {
      const grants = factAt(version, ['grants'])
      return grants?.kind === 'block'
        ? [...grants.within.values()].flatMap(grant => wordsIn(factAt(grant, [field])))
        : []
    }),
  )

/** Parties that neither pay nor receive grants, or that do both, are on both sides. */
function sideOf(parties: readonly string[], { payer, recipient }: Roles): Side {
  const [pays, receives] = [payer, recipient].map(side => parties.some(party => side.has(party)))
  if (pays === receives) return 'both'
  return pays ? 'payer' : 'recipient'
}

const wordsIn = (fact: Fact | undefined): string[] =>
  fact?.kind === 'value' ? [fact.written].flat().map(scalarText) : []

import type { ChangedItem, Side } from './class-rule.ts'
import { type Block, type Fact, type FactPath, factAt } from './fact.ts'

/** The thing that a change is in, in both versions at once, so that the same change the other way is of the same. */
export function changedItemAt(path: FactPath, old: Block, now: Block): ChangedItem {
  const both = [old, now].map(version => factAt(version, path.slice(0, 2)))
  const said = (fields: readonly string[]) =>
    fields.flatMap(field => both.flatMap(thing => wordsIn(thing && factAt(thing, [field]))))
  const roles = { payer: partiesIn([old, now], 'from'), recipient: partiesIn([old, now], 'to') }
  return {
    sideOf: (...fields) => sideOf(said(fields), roles),
    says: (field, ...meant) => said([field]).some(word => meant.length === 0 || meant.includes(word)),
  }
}

interface Roles {
  readonly payer: ReadonlySet<string>
  readonly recipient: ReadonlySet<string>
}

/** Who pays or receives grants in any of the versions. */
const partiesIn = (versions: readonly Block[], field: 'from' | 'to'): ReadonlySet<string> =>
  new Set(
    versions.flatMap(version => {
      const grants = factAt(version, ['grants'])
      return grants?.kind === 'block'
        ? [...grants.within.values()].flatMap(grant => wordsIn(factAt(grant, [field])))
        : []
    }),
  )

/** Words of people's own name no party: then it is anybody. */
function sideOf(parties: readonly string[], { payer, recipient }: Roles): Side {
  const [pays, receives] = [payer, recipient].map(side => parties.some(party => side.has(party)))
  if (pays === receives) return 'both'
  return pays ? 'payer' : 'recipient'
}

const wordsIn = (fact: Fact | undefined): string[] =>
  fact?.kind === 'value' ? [fact.written].flat().map(String) : []

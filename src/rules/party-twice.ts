import { finding, onKey, withRelated } from '../finding.ts'
import { fold } from '../nearest.ts'
import type { Written } from '../schema/agreement.ts'
import type { Rule } from './rule.ts'

type Party = Written['parties'][string]

/** No organisation is two parties. Units of one that act each for itself share its number, and are parties of their own. */
export const partyTwice: Rule = function* ({ parties }) {
  const all = Object.entries(parties)
  for (const [i, [key, party]] of all.entries())
    for (const [other, before] of all.slice(0, i)) {
      const by = sameBy(party, before)
      if (!by || areUnits(key, party, other, before)) continue
      const value = by === 'name' ? party.name : (party.orgNumber ?? '')
      const found = onKey(finding('party-twice', ['parties', key], { party: other, by, value }))
      yield withRelated(found, [{ label: 'first-here', args: {}, path: ['parties', other], at: 'key' }])
      break
    }
}

function sameBy(a: Party, b: Party): 'org-number' | 'name' | undefined {
  if (a.orgNumber !== undefined && a.orgNumber === b.orgNumber) return 'org-number'
  return namesOf(a).some(name => namesOf(b).includes(name)) ? 'name' : undefined
}

const namesOf = ({ name, alsoCalled = [] }: Party) => [name, ...alsoCalled].map(fold)

const areUnits = (key: string, party: Party, other: string, before: Party) =>
  party.partOf === other ||
  before.partOf === key ||
  party.body !== before.body ||
  party.department !== before.department

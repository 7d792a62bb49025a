import { known } from '../../domain/known.ts'
import { onKey, withRelated } from '../../finding.ts'
import { fold } from '../../nearest.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'party-twice',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly party: string
  readonly by: 'org-number' | 'name'
  readonly value: string
}

export const needs: readonly Need[] = ['parties']

type Party = Written['parties'][string]

/** No organisation is two parties. Units of an organisation may be parties and share its number. */
export const check: Check<Args> = function* ({ parties }) {
  const all = Object.entries(parties)
  for (const [i, [key, party]] of all.entries())
    for (const [other, before] of all.slice(0, i)) {
      const by = sameBy(party, before)
      if (!by || areUnits(key, party, other, before)) continue
      const value = by === 'name' ? party.name : (known(party.orgNumber) ?? '')
      const found = onKey({ path: ['parties', key], args: { party: other, by, value } })
      yield withRelated(found, [{ label: 'first-here', args: {}, path: ['parties', other], at: 'key' }])
      break
    }
}

function sameBy(a: Party, b: Party): 'org-number' | 'name' | undefined {
  const [own, other] = [known(a.orgNumber), known(b.orgNumber)]
  if (own !== undefined && own === other) return 'org-number'
  return namesOf(a).some(name => namesOf(b).includes(name)) ? 'name' : undefined
}

const namesOf = ({ name, alsoCalled = [] }: Party) => [name, ...alsoCalled].map(fold)

const areUnits = (key: string, party: Party, other: string, before: Party) =>
  party.partOf === other ||
  before.partOf === key ||
  party.body !== before.body ||
  party.department !== before.department

export const texts: Texts<Args> = {
  sv: ({ party, by, value }) => ({
    text:
      by === 'name'
        ? `”${value}” är också namnet på parten ”${party}”.`
        : `Parten ”${party}” har samma organisationsnummer, ${value}.`,
    help: `Låt det vara en part, med det andra namnet i ”alsoCalled”; eller säg vad som skiljer dem, med ”partOf” eller ”body”.`,
  }),
  en: ({ party, by, value }) => ({
    text:
      by === 'name'
        ? `“${value}” is also the name of the party “${party}”.`
        : `The party “${party}” has the same organisation number, ${value}.`,
    help: 'Make it one party, with the other name in “alsoCalled”; or say what sets them apart, by “partOf” or “body”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En organisation är en part, under en nyckel.',
    why: 'Under två nycklar delas dess pengar i två, och budgetar stämmer inte.',
  },
  en: {
    holds: 'An organisation is one party, under one key.',
    why: 'Under two keys its money is divided in two, and budgets go wrong.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
  forening: { name: föreningen, sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil, alsoCalled: förening }
`,
}

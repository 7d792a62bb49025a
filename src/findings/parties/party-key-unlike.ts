import { onKey, withRelated } from '../../finding.ts'
import { nearestWord } from '../../fixes/meant.ts'
import type { Need } from '../context.ts'
import { mostShown, unknownParties, usedHere } from '../facts/party-mentions.ts'
import type { Check, Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'party-key-unlike',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: false,
}

interface Args {
  readonly party: string
  readonly nearest: string
}

export const needs: readonly Need[] = ['party-keys', 'groups']

/** A party has the key by which the rest of the file refers to it. */
export const check: Check<Args> = function* (written, { roles }) {
  for (const { party, uses, likelyKey } of unknownParties(written, roles.namings))
    if (likelyKey !== undefined)
      yield withRelated(
        onKey({ path: ['parties', likelyKey], args: { party: likelyKey, nearest: party } }),
        uses.slice(0, mostShown).map(usedHere),
      )
}

export const replacement: Replacement<Args> = nearestWord

export const texts: Texts<Args> = {
  sv: ({ party, nearest }) => ({
    text: `Resten av filen nämner ”${nearest}”, och ingen ”${party}”.`,
    help: `Skriv ”${nearest}” här, eller ”${party}” där.`,
  }),
  en: ({ party, nearest }) => ({
    text: `The rest of the file names “${nearest}”, and nobody “${party}”.`,
    help: `Write “${nearest}” here, or “${party}” there.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En parts nyckel är den som resten av filen nämner parten med.',
    why: 'Annars skulle allt som parten ger och får vara ingens.',
  },
  en: {
    holds: 'The key of a party is the one that the rest of the file names it by.',
    why: 'Otherwise all that the party gives and gets would be nobody’s.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  forenigen: { name: Föreningen, sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}

import { known } from '../../domain/known.ts'
import { checkDigit, hasOrgNumberForm, isOfOrganisation } from '../facts/identity-numbers.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'org-number-check-digit',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly found: string
  readonly expected: string
}

/** The last digit of an organisation number is its check digit (Luhn). */
export const check: Check<Args> = function* ({ parties }) {
  for (const [key, { orgNumber }] of Object.entries(parties)) {
    const found = known(orgNumber)
    if (found === undefined || !hasOrgNumberForm(found) || !isOfOrganisation(found)) continue
    const expected = checkDigit(found.replace('-', '').slice(0, 9))
    if (!found.endsWith(expected)) yield { path: ['parties', key, 'orgNumber'], args: { found, expected } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ found, expected }) => ({
    text: `Organisationsnumret ${found} har fel kontrollsiffra.`,
    notes: [`Med dessa siffror blir den ${expected}.`],
    help: 'Jämför med organisationens egna papper: vilken siffra som helst kan vara fel. Som dokumentet skriver det hör hemma i ”orgNumberAsWritten”.',
  }),
  en: ({ found, expected }) => ({
    text: `The organisation number ${found} has the wrong check digit.`,
    notes: [`With these digits it would be ${expected}.`],
    help: 'Compare with the organisation’s own papers: any one of the digits may be wrong. As the document writes it goes in “orgNumberAsWritten”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett organisationsnummers sista siffra stämmer med de andra.',
    why: 'Kontrollsiffran avslöjar felskrivna och omkastade siffror.',
  },
  en: {
    holds: 'The last digit of an organisation number agrees with the others.',
    why: 'The check digit shows digits that are wrong or swapped.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0448 }
  foreningen: { name: Föreningen, sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}

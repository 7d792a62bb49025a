import { known } from '../../domain/known.ts'
import { hasOrgNumberForm, isOfOrganisation, masked } from '../facts/identity-numbers.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'org-number-third-digit',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
  isHidden: true,
}

interface Args {
  readonly found: string
}

/** An organisation number is no personal number. A number that may be one is not shown. */
export const check: Check<Args> = function* ({ parties }) {
  for (const [key, { orgNumber }] of Object.entries(parties)) {
    const found = known(orgNumber)
    if (found !== undefined && hasOrgNumberForm(found) && !isOfOrganisation(found))
      yield { path: ['parties', key, 'orgNumber'], args: { found: masked(found) } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ found }) => ({
    text: `”${found}” är inget organisationsnummer: tredje siffran är under 2, som i ett personnummer.`,
    help: 'Ta bort det om det är en persons; kontrollera annars siffrorna.',
  }),
  en: ({ found }) => ({
    text: `“${found}” is no organisation number: its third digit is below 2, as in a personal identity number.`,
    help: 'Remove it if it is a person’s; otherwise check the digits.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett organisationsnummers tredje siffra är minst 2.',
    why: 'Under 2 är det ett personnummer, som inte hör hemma i en offentlig fil.',
  },
  en: {
    holds: 'The third digit of an organisation number is at least 2.',
    why: 'Below 2 it is a person’s number, which has no place in a public file.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 640823-3234 }
  foreningen: { name: Föreningen, sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}

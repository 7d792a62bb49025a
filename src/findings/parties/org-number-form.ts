import { known } from '../../domain/known.ts'
import { respelt, unquoted } from '../../fixes/in-place.ts'
import { hasOrgNumberForm, meantOrgNumber } from '../facts/identity-numbers.ts'
import type { Check, Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'org-number-form',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly found: string
  readonly meant: string | undefined
}

/** An organisation number is written NNNNNN-NNNN. */
export const check: Check<Args> = function* ({ parties }) {
  for (const [key, { orgNumber }] of Object.entries(parties)) {
    const found = known(orgNumber)
    if (found !== undefined && !hasOrgNumberForm(found))
      yield { path: ['parties', key, 'orgNumber'], args: { found, meant: meantOrgNumber(found) } }
  }
}

/** Writes the ten digits with a hyphen, whatever separates them, without the prefix `16`. */
export const replacement: Replacement<Args> = (_, target) => {
  const digits = unquoted(target).replaceAll(/[\s\u2010-\u2015\u2212.-]/g, '')
  const [, first, last] = /^(?:16)?(\d{6})(\d{4})$/.exec(digits) ?? []
  return first === undefined ? undefined : respelt(target, `${first}-${last}`, true)
}

export const texts: Texts<Args> = {
  sv: ({ found, meant }) => ({
    text: `”${found}” är inte skrivet som ett organisationsnummer.`,
    help: `Skriv ${meant ?? 'NNNNNN-NNNN'}.`,
  }),
  en: ({ found, meant }) => ({
    text: `“${found}” is not written as an organisation number.`,
    help: `Write ${meant ?? 'NNNNNN-NNNN'}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett organisationsnummer skrivs NNNNNN-NNNN.',
    why: 'Skrivet på olika sätt kan samma organisation se ut som två.',
  },
  en: {
    holds: 'An organisation number is written NNNNNN-NNNN.',
    why: 'Written in different ways one organisation can look like two.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen:
    name: Exempel kommun
    sector: public
    orgNumber: "2120000449"
  foreningen: { name: Föreningen, sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}

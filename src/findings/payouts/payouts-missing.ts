import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'payouts-missing',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = NoArgs

export const needs: readonly Need[] = ['payouts']

/** The file says when each grant is paid, or that it is unknown. */
export const check: Check<Args> = function* ({ grants = {}, payouts }) {
  if (!payouts && Object.values(grants).some(grant => !grant.payouts)) yield { path: ['grants'], args: {} }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Det finns bidrag, men inget säger när de betalas ut: det räknas som okänt.',
    help: 'Lägg till ”payouts”; säger dokumentet inget, skriv det: ”payouts: { unknown: …, source: … }”.',
  }),
  en: () => ({
    text: 'There are grants, but nothing says when they are paid: it is taken to be unknown.',
    help: 'Add “payouts”; if the document does not say it, write that: “payouts: { unknown: …, source: … }”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Filen säger när bidragen betalas ut, eller att det är okänt.',
    why: 'Annars räknas de som betalda en gång varje avtalsår, på en okänd dag.',
  },
  en: {
    holds: 'The file says when grants are paid, or that it is unknown.',
    why: 'Otherwise they are reckoned as paid once in each agreement year, on an unknown day.',
  },
}

export const example: Example = {
  without: ['payouts'],
  wrong: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
payouts: { every: year, in: january, source: 3 }
`,
}

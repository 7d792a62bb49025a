import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'payouts-missing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = NoArgs

export const needs: readonly Need[] = ['payouts']

/** An agreement with grants has a payout plan. */
export const check: Check<Args> = function* ({ grants = {}, payouts }) {
  if (Object.keys(grants).length > 0 && !payouts) yield { path: ['grants'], args: {} }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Det finns bidrag, men inget säger när de betalas ut.',
    help: 'Lägg till ”payouts”; säger dokumentet det inte, skriv ”payouts: { unknown: …, source: … }”.',
  }),
  en: () => ({
    text: 'There are grants, but nothing says when they are paid.',
    help: 'Add “payouts”; if the document does not say it, write “payouts: { unknown: …, source: … }”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtal med bidrag säger när de betalas ut.',
    why: 'Utan det kan varken utbetalningar eller budget räknas.',
  },
  en: {
    holds: 'An agreement with grants says when they are paid.',
    why: 'Without it neither payouts nor budgets can be computed.',
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

import { endDay } from '../../domain/agreement/term/end-day.ts'
import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'total-without-end',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = NoArgs

export const needs: readonly Need[] = ['term']

/** An amount for a whole period can only be divided if the period has an end. */
export const check: Check<Args> = function* (_, { model }) {
  const isEndless = model.term.isOpen || (model.term.renewal !== undefined && endDay(model) === undefined)
  if (!isEndless) return
  for (const { key, amount, during } of model.grants)
    if (amount.per === 'period' && !during?.to) yield { path: ['grants', key, 'per'], args: {} }
  for (const { key, cash, during } of model.contributions)
    if (cash.per === 'period' && !during?.to) yield { path: ['contributions', key, 'per'], args: {} }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Avtalet har inget slut, så ett belopp för hela tiden kan inte fördelas.',
    help: 'Säg för vilka dagar det är, med ”during”.',
  }),
  en: () => ({
    text: 'The agreement has no end, so an amount for all of the time cannot be divided.',
    help: 'Say for which days it is, with “during”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett belopp för hela tiden gäller en tid som tar slut.',
    why: 'Utan slut kan det inte delas på år.',
  },
  en: {
    holds: 'An amount for all of the time is for a time that ends.',
    why: 'Without an end it cannot be divided by years.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: open, source: 1 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000
    per: period
    source: 2
`,
  right: `
term: { from: 2024-01-01, to: open, source: 1 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}

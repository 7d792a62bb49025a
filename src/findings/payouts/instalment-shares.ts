import { type Exact, exact, plus } from '../../domain/money/exact.ts'
import type { Need } from '../context.ts'
import { plansWithInstalments } from '../facts/instalments.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'instalment-shares',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly sum: Exact
}

export const needs: readonly Need[] = ['grants', 'payouts']

/** Instalments that are shares add up to 100 per cent, and none is an amount. */
export const check: Check<Args> = function* (written, context) {
  for (const { path, shares, amounts } of plansWithInstalments(written, context)) {
    const sum = shares.reduce(plus, exact(0n))
    if (shares.length > 0 && (sum.n !== 100n || sum.d !== 1n || amounts.length > 0))
      yield { path, args: { sum } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ sum }, { plain }) => ({
    text: `Delbetalningarnas andelar blir ${plain(sum)}, inte 100 procent.`,
    help: 'Rätta en andel; och skriv antingen andelar eller belopp.',
  }),
  en: ({ sum }, { plain }) => ({
    text: `The shares of the instalments add up to ${plain(sum)}, not to 100 per cent.`,
    help: 'Correct a share; and write either shares or amounts.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Delbetalningars andelar är tillsammans 100 procent.',
    why: 'Annars betalas för mycket eller för lite.',
  },
  en: {
    holds: 'Shares of instalments are 100 per cent together.',
    why: 'Otherwise too much or too little is paid.',
  },
}

export const example: Example = {
  wrong: `
payouts:
  every: year
  instalments:
    var: { share: 50, in: april }
    host: { share: 40, in: september }
  source: 3
`,
  right: `
payouts:
  every: year
  instalments:
    var: { share: 50, in: april }
    host: { share: 50, in: september }
  source: 3
`,
}

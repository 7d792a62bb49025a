import { figuresOf } from '../../domain/agreement/money/stated-amount.ts'
import { oreOf } from '../../domain/money/figure.ts'
import { type Ore, sum } from '../../domain/money/ore.ts'
import type { Need } from '../context.ts'
import { plansWithInstalments } from '../facts/instalments.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'instalment-amounts',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly sum: Ore
  readonly granted: Ore
}

export const needs: readonly Need[] = ['grants', 'payouts']

/** Instalments that are amounts add up to the yearly amount of the grants. */
export const check: Check<Args> = function* (written, context) {
  for (const { path, shares, amounts, granted } of plansWithInstalments(written, context)) {
    if (amounts.length === 0 || shares.length > 0) continue
    const yearly = granted.flatMap(({ each }) => oreOf(each) ?? [])
    // Without a yearly amount, instalments of 0 kr are compared with the largest amount of any year.
    const most = granted
      .flatMap(figuresOf)
      .reduce((greatest, { least, most = least ?? 0n }) => (most > greatest ? most : greatest), 0n)
    const due = yearly.length > 0 ? sum(yearly) : sum(amounts) || most
    if (sum(amounts) !== due) yield { path, args: { sum: sum(amounts), granted: due } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ sum, granted }, { kronor }) => ({
    text: `Delbetalningarna är tillsammans ${kronor(sum)} kr, men ${kronor(granted)} kr beviljas per år.`,
    notes: [`Skillnaden är ${kronor(sum - granted)} kr.`],
    help: 'Rätta en delbetalning, eller bidraget.',
  }),
  en: ({ sum, granted }, { kronor }) => ({
    text: `The instalments are ${kronor(sum)} kr together, but ${kronor(granted)} kr are granted in a year.`,
    notes: [`The difference is ${kronor(sum - granted)} kr.`],
    help: 'Correct an instalment, or the grant.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Delbetalningars belopp är tillsammans det som beviljas per år.',
    why: 'Annars betalas för mycket eller för lite.',
  },
  en: {
    holds: 'Amounts of instalments are together what is granted a year.',
    why: 'Otherwise too much or too little is paid.',
  },
}

export const example: Example = {
  wrong: `
payouts:
  every: year
  instalments:
    var: { amount: 300000, in: april }
    host: { amount: 250000, in: september }
  source: 3
`,
  right: `
payouts:
  every: year
  instalments:
    var: { amount: 300000, in: april }
    host: { amount: 200000, in: september }
  source: 3
`,
}

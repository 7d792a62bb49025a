import type { Ore } from '../../domain/money/ore.ts'
import type { Need } from '../context.ts'
import { amountsOfBlocks, totalsWritten } from '../facts/written-amounts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'cap-below-amount',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly amount: Ore
  readonly cap: Ore
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants', 'statedTotals']

/** The cap of an amount is no less than the estimate or the floor beside it. */
export const check: Check<Args> = function* (written) {
  for (const { path, figure } of [...amountsOfBlocks(written).flat(), ...totalsWritten(written)]) {
    const { least: amount, most: cap } = figure
    if (amount !== undefined && cap !== undefined && cap < amount)
      yield { path: [...path, 'atMost'], args: { amount, cap } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ amount, cap }, { kronor }) => ({
    text: `Högst ${kronor(cap)} kr är mindre än beloppet ${kronor(amount)} kr som det begränsar.`,
    help: 'Rätta det belopp som är fel.',
  }),
  en: ({ amount, cap }, { kronor }) => ({
    text: `At most ${kronor(cap)} kr is less than the amount of ${kronor(amount)} kr that it limits.`,
    help: 'Correct the amount that is wrong.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det högsta ett belopp får bli är minst så mycket som det sägs vara.',
    why: 'Annars finns inget belopp som uppfyller båda.',
  },
  en: {
    holds: 'The most that an amount may become is no less than what it is said to be.',
    why: 'Otherwise no amount is both.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { about: 200000, atMost: 190000 }
    source: 2
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { about: 200000, atMost: 240000 }
    source: 2
`,
}

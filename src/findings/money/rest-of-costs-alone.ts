import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'rest-of-costs-alone',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = NoArgs

export const needs: readonly Need[] = ['contributions', 'costs', 'grants']

/** A contribution that is the rest of costs, or the costs that the party pays, has no other amount. */
export const check: Check<Args> = function* ({ contributions = {} }) {
  for (const [key, { cash, inKind, amount, restOfCosts, paysCosts }] of Object.entries(contributions)) {
    if (!restOfCosts && !paysCosts) continue
    if (cash || inKind || amount || (restOfCosts && paysCosts))
      yield { path: ['contributions', key, restOfCosts ? 'restOfCosts' : 'paysCosts'], args: {} }
  }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Det som är resten av kostnaderna kan inte också anges i ”cash” eller ”inKind”.',
    help: 'Behåll det ena.',
  }),
  en: () => ({
    text: 'What is the rest of the costs cannot also be stated in “cash” or “inKind”.',
    help: 'Keep one of them.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som är resten av kostnaderna anges inte också som belopp.',
    why: 'De två kan säga olika saker.',
  },
  en: {
    holds: 'What is the rest of the costs is not stated as an amount as well.',
    why: 'The two can say different things.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen:
    from: foreningen
    restOfCosts: true
    cash: 100000
    source: 2
costs:
  foreningen: { items: { personal: { amount: 600000 } }, source: 2 }
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, restOfCosts: true, source: 2 }
costs:
  foreningen: { items: { personal: { amount: 600000 } }, source: 2 }
`,
}

import type { Ore } from '../../domain/money/ore.ts'
import type { Need } from '../context.ts'
import { contributionsFromCosts } from '../facts/contributions-from-costs.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'grants-exceed-costs',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: false,
}

interface Args {
  readonly party: string
  readonly excess: Ore
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants']

/** Grants are no more than the costs, where a contribution is the rest of the costs. */
export const check: Check<Args> = function* (written, { model }) {
  for (const { key, path, party, items } of contributionsFromCosts(written)) {
    const rest = model.contributions.find(contribution => contribution.key === key)?.cash.each.most ?? 0n
    if (items.length > 0 && rest < 0n) yield { path, args: { party, excess: -rest } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ party, excess }, { kronor }) => ({
    text: `Bidragen till ”${party}” är ${kronor(excess)} kr större än dess kostnader i pengar: det finns ingen rest att bidra med.`,
  }),
  en: ({ party, excess }, { kronor }) => ({
    text: `The grants to “${party}” are ${kronor(excess)} kr above its costs in money: there is no rest to contribute.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Bidragen till en part är inte större än dess kostnader, där den själv står för resten.',
    why: 'Annars är dess egen insats mindre än noll.',
  },
  en: {
    holds: 'Grants to a party are no larger than its costs, where it finances the rest itself.',
    why: 'Otherwise its own contribution is below nought.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, restOfCosts: true, source: 2 }
costs:
  foreningen: { items: { personal: { amount: 400000 } }, source: 2 }
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, restOfCosts: true, source: 2 }
costs:
  foreningen: { items: { personal: { amount: 650000 } }, source: 2 }
`,
}

import { knownOf } from '../../domain/known.ts'
import type { WrittenAmount } from '../../schema/agreement/money/yearly-amount.ts'
import type { Need } from '../context.ts'
import { contributionsFromCosts } from '../facts/contributions-from-costs.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'costs-missing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly party: string
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants']

/** Costs are stated where an amount is the rest or a part of them. */
export const check: Check<Args> = function* (written) {
  const { contributions = {}, grants = {}, costs = {} } = written
  for (const { path, party, items } of contributionsFromCosts(written))
    if (items.length === 0) yield { path, args: { party } }
  const hasCosts = (party: string) => Object.keys(costs[party]?.items ?? {}).length > 0
  for (const [key, { from, cash, inKind, amount }] of Object.entries(contributions))
    for (const [field, value] of Object.entries({ cash, inKind, amount }))
      if (isOfCosts(value) && !hasCosts(from))
        yield { path: ['contributions', key, field], args: { party: from } }
  for (const [key, { to, amount }] of Object.entries(grants)) {
    const [party] = knownOf(to)
    if (party !== undefined && isOfCosts(amount) && !knownOf(to).some(hasCosts))
      yield { path: ['grants', key, 'amount'], args: { party } }
  }
}

const isOfCosts = (amount: WrittenAmount | undefined): boolean =>
  amount !== undefined && 'percentOf' in amount && amount.percentOf.of === 'costs'

export const texts: Texts<Args> = {
  sv: ({ party }) => ({
    text: `Det finns inga kostnader för ”${party}” som detta kan vara resten eller en del av.`,
    help: `Lägg till ”costs.${party}”, eller skriv själva beloppet.`,
  }),
  en: ({ party }) => ({
    text: `There are no costs of “${party}” that this could be the rest or a part of.`,
    help: `Add “costs.${party}”, or write the amount itself.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som är en del eller resten av kostnader har kostnader att räkna på.',
    why: 'Utan dem finns inget belopp.',
  },
  en: {
    holds: 'What is a part or the rest of costs has costs to reckon with.',
    why: 'Without them there is no amount.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, restOfCosts: true, source: 2 }
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, restOfCosts: true, source: 2 }
costs:
  foreningen: { items: { personal: { amount: 620000 } }, source: 2 }
`,
}

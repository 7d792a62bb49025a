import { type Exact, exact, isLess, plus } from '../../domain/money/exact.ts'
import { percentsOfAll } from '../../model/contributions.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'percents-leave-nothing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly total: Exact
}

export const needs: readonly Need[] = ['contributions']

/** Contributions stated as per cent of all contributions add up to less than 100 per cent. */
export const check: Check<Args> = function* ({ contributions = {} }) {
  const parts = Object.entries(contributions).filter(([, part]) => percentsOfAll(part).length > 0)
  const total = parts.flatMap(([, part]) => percentsOfAll(part)).reduce(plus, exact(0n))
  const [last] = parts.at(-1) ?? []
  if (last !== undefined && !isLess(total, exact(100n)))
    yield { path: ['contributions', last], args: { total } }
}

export const texts: Texts<Args> = {
  sv: ({ total }, { plain }) => ({
    text: `Det som anges i procent av alla insatser är tillsammans ${plain(total)} %: då återstår inget som det kan vara en del av.`,
  }),
  en: ({ total }, { plain }) => ({
    text: `What is stated as per cent of all contributions is ${plain(total)} % together: that leaves nothing that it could be a part of.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som anges i procent av alla insatser är mindre än 100 procent.',
    why: 'Annars finns inga insatser att ta procenten av.',
  },
  en: {
    holds: 'What is stated in per cent of all contributions is below 100 per cent.',
    why: 'Otherwise there are no contributions to take it of.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  egen:
    from: foreningen
    cash: { percent: 100, of: contributions }
    source: 2
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  egen:
    from: foreningen
    cash: { percent: 20, of: contributions }
    source: 2
`,
}

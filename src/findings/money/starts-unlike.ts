import { monthsAfter } from '../../domain/calendar/day.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'starts-unlike',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly from: string
  readonly first: string
}

export const needs: readonly Need[] = ['term', 'grants']

/** If anything is granted in the agreement's first year, something is granted from its first day. */
export const check: Check<Args> = function* (_, { model }) {
  const { from } = model.term
  const [first, ...others] = model.grants.map(({ key, during }) => ({ key, from: during?.from }))
  if (!from || !first) return
  let earliest = first
  for (const grant of others) if ((grant.from ?? from) < (earliest.from ?? from)) earliest = grant
  if (earliest.from && earliest.from > from && earliest.from < monthsAfter(from, 12))
    yield { path: ['grants', earliest.key, 'during', 'from'], args: { from, first: earliest.from } }
}

export const texts: Texts<Args> = {
  sv: ({ from, first }) => ({
    text: `Avtalet börjar ${from}, men inget beviljas före ${first}.`,
    help: 'Säger dokumentet två olika startdagar, så gör en tolkning (”readings”) av dem.',
  }),
  en: ({ from, first }) => ({
    text: `The agreement begins on ${from}, but nothing is granted before ${first}.`,
    help: 'If the document says two first days, make a reading of them (“readings”).',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som beviljas börjar när avtalet börjar.',
    why: 'Två startdagar är oftast ett misstag i dokumentet; annars är den första tiden utan pengar.',
  },
  en: {
    holds: 'What is granted begins when the agreement begins.',
    why: 'Two first days are most often a mistake of the document; otherwise the first time is without money.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
contributions:
  kommunen: { from: kommunen, inKind: 80000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000
    during: { from: 2024-02-01 }
    source: 2
payouts: { every: year, timing: in-advance, source: 3 }
`,
  right: `
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
payouts: { every: year, timing: in-advance, source: 3 }
`,
}

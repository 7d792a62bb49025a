import type { Ore } from '../../domain/money/ore.ts'
import type { Need } from '../context.ts'
import { sumsWith } from '../facts/sum-mismatch.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'year-or-term',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: true,
}

interface Args {
  readonly what: 'grants' | 'term'
  readonly stated: Ore
  readonly other: Ore
  readonly parts: readonly Ore[]
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants', 'term']

/** A sum stated for the term is not the sum of a year, and a yearly sum is not that of the term. */
export const check: Check<Args> = function* (_, context) {
  for (const { what, path, stated, computed, parts } of sumsWith('year-or-term', context))
    if (what === 'grants' || what === 'term') yield { path, args: { what, stated, other: computed, parts } }
}

export const texts: Texts<Args> = {
  sv: ({ what, stated, other, parts }, { kronor, plainKronor, termsOf }) => ({
    text:
      what === 'term'
        ? `${kronor(stated)} kr är bidragen för ett år, inte för hela avtalstiden.`
        : `${kronor(stated)} kr är bidragen för hela avtalstiden, inte för ett år.`,
    notes: termsOf(parts, other),
    help: `Skriv ${plainKronor(other)}, eller summan i ”statedTotals.${what === 'term' ? 'grants' : 'term'}”.`,
  }),
  en: ({ what, stated, other, parts }, { kronor, plainKronor, termsOf }) => ({
    text:
      what === 'term'
        ? `${kronor(stated)} kr is what is granted in a year, not in the whole term.`
        : `${kronor(stated)} kr is what is granted in the whole term, not in a year.`,
    notes: termsOf(parts, other),
    help: `Write ${plainKronor(other)}, or the sum in “statedTotals.${what === 'term' ? 'grants' : 'term'}”.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En summa för hela tiden är för hela tiden, och en summa per år för ett år.',
    why: '”1,3 miljoner i tre år” där 1,3 miljoner är per år är fel med en faktor tre.',
  },
  en: {
    holds: 'A sum for the whole term is for the whole term, and a yearly sum for a year.',
    why: '“1.3 million for three years” where 1.3 million is a year is wrong by a factor of three.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: 2026-12-31, source: 1 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
statedTotals: { term: 500000, source: Rubriken }
`,
  right: `
term: { from: 2024-01-01, to: 2026-12-31, source: 1 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
statedTotals: { term: 1500000, source: Rubriken }
`,
}

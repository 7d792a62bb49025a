import type { Ore } from '../../domain/money/ore.ts'
import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import { costsOfTerm } from '../facts/costs-of-term.ts'
import { type StatedTotal, totalNames } from '../facts/stated-sum.ts'
import { otherAgreeing, sumsWith } from '../facts/sum-mismatch.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'year-or-term',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: true,
}

interface Args {
  readonly what: StatedTotal
  /** What the stated sum is instead; of costs, what those that are written are. */
  readonly is: 'of-term' | 'of-year' | 'costs-of-term'
  readonly stated: Ore
  readonly other: Ore
  readonly parts: readonly Ore[]
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants', 'term']

/** A sum stated for the term is not the sum of a year, and a yearly sum is not that of the term. */
export const check: Check<Args> = function* (written, context) {
  for (const sum of sumsWith('year-or-term', context)) {
    const { what, path, stated, computed, parts } = sum
    const other = otherAgreeing(sum)
    if (other && !('years' in other))
      yield { path, args: { what, is: other.if, stated, other: computed, parts } }
  }
  for (const { party, stated } of costsOfTerm(written, context.model))
    yield onKey({
      path: ['costs', party, 'items'],
      args: { what: 'costs', is: 'costs-of-term', stated, other: stated, parts: [] },
    })
}

export const texts: Texts<Args> = {
  sv: ({ what, is, stated, other, parts }, { kronor, plainKronor, termsOf }) => {
    if (is === 'costs-of-term' && what === 'costs')
      return {
        text: `Kostnaderna, ${kronor(stated)} kr, är lika stora som det som betalar dem under hela avtalstiden; här står ett års kostnader.`,
        help: 'Skriv kostnaderna för ett år.',
      }
    if (is === 'costs-of-term')
      return {
        text: `${kronor(stated)} kr för ${totalNames.sv[what]} stämmer om kostnaderna är för hela avtalstiden; under ”costs” står ett års kostnader.`,
        notes: termsOf(parts, other),
        help: `Skriv kostnaderna för ett år, eller ${plainKronor(other)}.`,
      }
    const field = { term: 'grants', grants: 'term' }[what as string]
    return {
      text:
        is === 'of-year'
          ? `${kronor(stated)} kr är bidragen för ett år, inte för hela avtalstiden.`
          : `${kronor(stated)} kr är ${totalNames.sv[what]} för hela avtalstiden, inte för ett år.`,
      notes: termsOf(parts, other),
      help: `Skriv ${plainKronor(other)}${field ? `, eller summan i ”statedTotals.${field}”` : ''}.`,
    }
  },
  en: ({ what, is, stated, other, parts }, { kronor, plainKronor, termsOf }) => {
    if (is === 'costs-of-term' && what === 'costs')
      return {
        text: `The costs, ${kronor(stated)} kr, are as much as what pays them in the whole term; the costs of a year stand here.`,
        help: 'Write the costs of a year.',
      }
    if (is === 'costs-of-term')
      return {
        text: `${kronor(stated)} kr for the ${totalNames.en[what]} are right if the costs are those of the whole term; the costs of a year stand in “costs”.`,
        notes: termsOf(parts, other),
        help: `Write the costs of a year, or ${plainKronor(other)}.`,
      }
    const field = { term: 'grants', grants: 'term' }[what as string]
    return {
      text:
        is === 'of-year'
          ? `${kronor(stated)} kr is what is granted in a year, not in the whole term.`
          : what === 'grants'
            ? `${kronor(stated)} kr is what is granted in the whole term, not in a year.`
            : `${kronor(stated)} kr are the ${totalNames.en[what]} of the whole term, not of a year.`,
      notes: termsOf(parts, other),
      help: `Write ${plainKronor(other)}${field ? `, or the sum in “statedTotals.${field}”` : ''}.`,
    }
  },
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

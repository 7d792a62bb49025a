import type { Need } from '../context.ts'
import { boundWords, totalNames } from '../facts/stated-sum.ts'
import { type SumArgs, sumFindings } from '../facts/sum-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'total-exceeded',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: true,
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants', 'term']

/** The parts are within the stated maximum. */
export const check: Check<SumArgs> = (written, context) => sumFindings('exceeded', written, context)

export const texts: Texts<SumArgs> = {
  sv: ({ what, stated, computed, bound, parts }, { kronor, termsOf }) => ({
    text: `Summan för ${totalNames.sv[what]} är ${boundWords.sv[bound]}${kronor(computed - stated)} kr mer än de ${kronor(stated)} kr som är det högsta.`,
    notes: termsOf(parts, computed),
    help: 'Ändra ett belopp, eller det högsta.',
  }),
  en: ({ what, stated, computed, bound, parts }, { kronor, termsOf }) => ({
    text: `The ${totalNames.en[what]} are ${boundWords.en[bound]}${kronor(computed - stated)} kr more than the ${kronor(stated)} kr that are the most.`,
    notes: termsOf(parts, computed),
    help: 'Change an amount, or the most.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Delarna ryms i den budget som dokumentet anger som högsta belopp.',
    why: 'Det som går över taket är inte beviljat.',
  },
  en: {
    holds: 'The parts fit within the budget that the document states as the most.',
    why: 'What is above the cap has not been granted.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
statedTotals: { grants: { atMost: 450000 }, source: Budget }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
statedTotals: { grants: { atMost: 500000 }, source: Budget }
`,
}

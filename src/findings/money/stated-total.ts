import type { Ore } from '../../domain/money/ore.ts'
import type { Need } from '../context.ts'
import { boundWords, type ComparedBound, totalNames } from '../facts/stated-sum.ts'
import { type SumArgs, sumFindings } from '../facts/sum-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'stated-total',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants', 'term']

/** A stated sum is the sum of its parts. A mismatch whose cause is likely has a code of its own. */
export const check: Check<SumArgs> = (written, context) => sumFindings('other', written, context)

/** The difference to a bound is the least that there is. */
const leastIf = (bound: ComparedBound): ComparedBound => (bound === 'at-most' ? 'at-least' : bound)

/** How much the parts are more than the stated sum, negative where they are less; how far apart a bound is, either way. */
const difference = (computed: Ore, stated: Ore, bound: ComparedBound): Ore =>
  bound === 'exact' || computed > stated ? computed - stated : stated - computed

export const texts: Texts<SumArgs> = {
  sv: ({ what, stated, computed, bound, parts }, { kronor, termsOf }) => ({
    text: `Den angivna summan ${kronor(stated)} kr för ${totalNames.sv[what]} stämmer inte med delarna.`,
    notes: [
      ...termsOf(parts, computed),
      `Delarna är ${boundWords.sv[bound]}${kronor(computed)} kr, en skillnad på ${boundWords.sv[leastIf(bound)]}${kronor(difference(computed, stated, bound))} kr.`,
    ],
    help: 'Rätta det belopp som är fel; dokumentets eget fel står kvar i ”remarks”.',
  }),
  en: ({ what, stated, computed, bound, parts }, { kronor, termsOf }) => ({
    text: `The stated ${totalNames.en[what]} of ${kronor(stated)} kr do not agree with the parts.`,
    notes: [
      ...termsOf(parts, computed),
      `The parts are ${boundWords.en[bound]}${kronor(computed)} kr, a difference of ${boundWords.en[leastIf(bound)]}${kronor(difference(computed, stated, bound))} kr.`,
    ],
    help: 'Correct the amount that is wrong; a mistake of the document’s own is kept in “remarks”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En summa som dokumentet anger är summan av sina delar.',
    why: 'En summa som inte stämmer betyder att något belopp är fel.',
  },
  en: {
    holds: 'A sum that the document states is the sum of its parts.',
    why: 'A sum that is wrong means that some amount is wrong.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
statedTotals: { contributions: 550000, source: 2 }
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
statedTotals: { contributions: 620000, source: 2 }
`,
}

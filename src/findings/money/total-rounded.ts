import type { Need } from '../context.ts'
import { totalNames } from '../facts/stated-sum.ts'
import { type SumArgs, sumFindings } from '../facts/sum-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'total-rounded',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants', 'term']

/** A rounded sum is stated as approximate. */
export const check: Check<SumArgs> = (written, context) => sumFindings('rounded', written, context)

export const texts: Texts<SumArgs> = {
  sv: ({ what, stated, computed, parts }, { kronor, plainKronor, termsOf }) => ({
    text: `Summan ${kronor(stated)} kr för ${totalNames.sv[what]} är avrundad.`,
    notes: termsOf(parts, computed),
    help: `Skriv { about: ${plainKronor(stated)} }, eller den exakta summan.`,
  }),
  en: ({ what, stated, computed, parts }, { kronor, plainKronor, termsOf }) => ({
    text: `The stated ${totalNames.en[what]} of ${kronor(stated)} kr are rounded.`,
    notes: termsOf(parts, computed),
    help: `Write { about: ${plainKronor(stated)} }, or the exact sum.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En summa som är avrundad står som ungefärlig.',
    why: 'Annars ser den ut som ett exakt belopp som inte stämmer med delarna.',
  },
  en: {
    holds: 'A sum that is rounded is stated as approximate.',
    why: 'Otherwise it looks like an exact amount that disagrees with its parts.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 104000, source: 2 }
statedTotals: { contributions: 600000, source: Rubriken }
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 104000, source: 2 }
statedTotals: { contributions: { about: 600000 }, source: Rubriken }
`,
}

import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'amendment-too-early',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly from: string
}

export const needs: readonly Need[] = ['amendments', 'term']

/** An amendment applies from a day later than the agreement's first. */
export const check: Check<Args> = function* ({ amendments = {} }, { model }) {
  const { from: first } = model.term
  for (const [key, { from }] of Object.entries(amendments))
    if (first && from <= first) yield { path: ['amendments', key, 'from'], args: { from } }
}

export const texts: Texts<Args> = {
  sv: ({ from }) => ({
    text: `Tillägget gäller från och med ${from}, den första dagen eller tidigare: inget läses som det stod utan det.`,
    help: 'Skriv in det i avtalet, eller kontrollera dagen.',
  }),
  en: ({ from }) => ({
    text: `The amendment applies from ${from}, the first day or before it: nothing reads as it did without it.`,
    help: 'Write it into the agreement, or check the day.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tillägg gäller från en dag efter avtalets första.',
    why: 'Annars har det som stod före det aldrig gällt.',
  },
  en: {
    holds: 'An amendment holds from a day after the agreement’s first.',
    why: 'Otherwise what stood before it was never in force.',
  },
}

export const example: Example = {
  wrong: `
amendments:
  tillagg:
    from: 2024-01-01
    set: { statedTotals: { grants: 500000, source: T1 } }
    source: T1
`,
  right: `
amendments:
  tillagg:
    from: 2025-01-01
    set: { statedTotals: { grants: 500000, source: T1 } }
    source: T1
`,
}

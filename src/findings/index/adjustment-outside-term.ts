import { endDay } from '../../domain/agreement/term/end-day.ts'
import type { Need } from '../context.ts'
import { placeOf } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'adjustment-outside-term',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly day: string
}

export const needs: readonly Need[] = ['term']

/** The first adjustment comes before the agreement ends. */
export const check: Check<Args> = function* (_, { model }) {
  const end = endDay(model)
  for (const part of model.indexation?.parts ?? []) {
    const { first } = part.schedule
    if (first !== undefined && end && first > end)
      yield { path: [...placeOf(part), 'firstAdjustment'], args: { day: first } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ day }) => ({
    text: `Den första uppräkningen, ${day}, kommer efter avtalstidens sista dag.`,
    notes: ['Inget räknas någonsin upp.'],
    help: 'Kontrollera året.',
  }),
  en: ({ day }) => ({
    text: `The first adjustment, ${day}, comes after the last day of the term.`,
    notes: ['Nothing is ever adjusted.'],
    help: 'Check the year.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Den första uppräkningen kommer innan avtalet slutar.',
    why: 'Annars räknas inget upp.',
  },
  en: {
    holds: 'The first adjustment comes before the agreement ends.',
    why: 'Otherwise nothing is adjusted.',
  },
}

export const example: Example = {
  wrong: `
indexation:
  index: OPI
  firstAdjustment: 2026-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  right: `
indexation:
  percent: 2
  firstAdjustment: 2025-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}

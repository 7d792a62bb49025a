import { endDay } from '../../domain/agreement/term/end-day.ts'
import { lastDayAfter } from '../../domain/calendar/day.ts'
import { known } from '../../domain/known.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'goals-before-end',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly months: number
  readonly last: string
  readonly to: string
}

export const needs: readonly Need[] = ['goals', 'term']

/** The goal with the longest horizon reaches the end of the agreement. One without a horizon is for all of it. */
export const check: Check<Args> = function* ({ goals = {} }, { model }) {
  const { from } = model.term
  const to = endDay(model)
  const horizons = Object.entries(goals).map(([key, goal]) => {
    const horizon = goal.horizon && known(goal.horizon)
    return { key, months: known(horizon?.months), isOpen: horizon?.certainty === 'more-than' }
  })
  const [longest] = horizons.toSorted((a, b) => (b.months ?? 0) - (a.months ?? 0))
  const isOpen = horizons.some(({ months, isOpen }) => isOpen || months === undefined)
  if (!from || !to || !longest?.months || isOpen) return
  const { key, months } = longest
  const last = lastDayAfter(from, months)
  if (last < to) yield { path: ['goals', key, 'horizon'], args: { months, last, to } }
}

export const texts: Texts<Args> = {
  sv: ({ months, last, to }, { lengths }) => ({
    text: `Inget mål räcker längre än till ${last} (${lengths.months(months)}), men avtalet gäller till ${to}.`,
    help: 'Säg vad som ska ha hänt när avtalet slutar.',
  }),
  en: ({ months, last, to }, { lengths }) => ({
    text: `No goal reaches further than ${last} (${lengths.months(months)}), but the agreement lasts until ${to}.`,
    help: 'Say what is to have come about when the agreement ends.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Målen räcker till avtalets slut.',
    why: 'Efter målens sista tid finns inget att följa upp mot.',
  },
  en: {
    holds: 'The goals reach to the end of the agreement.',
    why: 'After their last time there is nothing to follow up against.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: 2026-12-31, source: 1 }
goals:
  vardag: { what: Fler sover inne, horizon: { months: 12 }, source: 5 }
`,
  right: `
term: { from: 2024-01-01, to: 2026-12-31, source: 1 }
goals:
  vardag: { what: Fler sover inne, horizon: { months: 12 }, source: 5 }
  bostad: { what: Fler har en bostad, horizon: { months: 36 }, source: 5 }
`,
}

import { conditionsLeftTo } from '../../model/conditions.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'condition-not-named',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly open: readonly string[]
}

export const needs: readonly Need[] = ['term', 'events', 'payouts', 'grants']

/** An event that meets a condition names it, where several conditions can be meant. */
export const check: Check<Args> = function* (written, { model }) {
  for (const [key, { kind, condition }] of Object.entries(written.events ?? {})) {
    if (kind !== 'condition-met' || condition) continue
    const open = conditionsLeftTo(key, written, model.term.conditions).map(({ key }) => key)
    if (open.length > 1) yield { path: ['events', key], args: { open } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ open }, { anyOf }) => ({
    text: 'Händelsen säger inte vilket villkor som är uppfyllt.',
    help: `Ange ”condition”: ${anyOf(open)}.`,
  }),
  en: ({ open }, { anyOf }) => ({
    text: 'The event does not say which condition is met.',
    help: `State “condition”: ${anyOf(open)}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'När flera villkor är öppna säger en händelse vilket som är uppfyllt.',
    why: 'Annars räknas pengar som ovillkorliga fast de ännu hänger på något.',
  },
  en: {
    holds: 'Where several conditions are open an event says which of them is met.',
    why: 'Otherwise money counts as unconditional that still depends on something.',
  },
}

export const example: Example = {
  wrong: `
term:
  from: 2024-01-01
  to: 2025-12-31
  condition: [funding, decision]
  source: 1
events:
  medel: { kind: condition-met, day: 2023-11-20, source: 6 }
`,
  right: `
term:
  from: 2024-01-01
  to: 2025-12-31
  condition: [funding, decision]
  source: 1
events:
  medel:
    kind: condition-met
    day: 2023-11-20
    condition: funding
    source: 6
`,
}

import { succession } from '../../domain/views/succession.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'succession-gap',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly predecessor: string
  readonly days: number
  readonly from: string
}

export const needs: readonly Need[] = ['term']

/** An agreement begins no later than the day after the last day of its predecessor. */
export const check: Check<Args> = function* ({ id, succeeds }, { model, agreementNamed }) {
  const { from } = model.term
  if (succeeds === undefined || succeeds === id || !from) return
  const { predecessor = '', gap = 0 } = succession(model, agreementNamed(succeeds)) ?? {}
  if (gap > 0) yield { path: ['term', 'from'], args: { predecessor, days: gap, from } }
}

export const texts: Texts<Args> = {
  sv: ({ predecessor, days, from }) => ({
    text: `Mellan ${predecessor} och ${from} går ${days} ${days === 1 ? 'dag' : 'dagar'} utan avtal.`,
    help: 'Kontrollera första dagen här och sista dagen där; är glappet verkligt kan inget betalas för det.',
  }),
  en: ({ predecessor, days, from }) => ({
    text: `Between ${predecessor} and ${from} there ${days === 1 ? 'is 1 day' : `are ${days} days`} without an agreement.`,
    help: 'Check the first day here and the last day there; if the gap is real, nothing can be paid for it.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtal tar vid dagen efter det som det efterföljer.',
    why: 'I glappet gäller inget avtal, och inget kan betalas.',
  },
  en: {
    holds: 'An agreement begins the day after the one that it follows.',
    why: 'In the gap no agreement is in force, and nothing can be paid.',
  },
}

export const example: Example = {
  wrong: `
succeeds: linkoping-2021-utsatta
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
`,
  right: `
succeeds: linkoping-2021-utsatta
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
}

import { succession } from '../../domain/views/succession.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'succession-overlap',
  severity: 'warning',
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

/** An agreement begins no earlier than the day after the last day of its predecessor. */
export const check: Check<Args> = function* ({ id, succeeds }, { model, agreementNamed }) {
  const { from } = model.term
  if (succeeds === undefined || succeeds === id || !from) return
  const { predecessor = '', gap } = succession(model, agreementNamed(succeeds)) ?? {}
  if (gap !== undefined && gap < 0) yield { path: ['term', 'from'], args: { predecessor, days: -gap, from } }
}

export const texts: Texts<Args> = {
  sv: ({ predecessor, days, from }) => ({
    text: `Avtalet börjar ${from}, ${days} ${days === 1 ? 'dag' : 'dagar'} innan ${predecessor} är slut.`,
    help: 'Kontrollera dagarna, eller säg med en händelse i det tidigare avtalet när det upphörde.',
  }),
  en: ({ predecessor, days, from }) => ({
    text: `The agreement begins on ${from}, ${days} ${days === 1 ? 'day' : 'days'} before ${predecessor} has ended.`,
    help: 'Check the days, or say by an event of the earlier agreement when it ended.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtal börjar inte innan det som det efterföljer är slut.',
    why: 'Under den tiden kan båda betala för samma sak.',
  },
  en: {
    holds: 'An agreement does not begin before the one that it follows has ended.',
    why: 'During that time both may pay for the same thing.',
  },
}

export const example: Example = {
  wrong: `
succeeds: linkoping-2021-utsatta
term: { from: 2023-07-01, to: 2025-06-30, source: 1 }
`,
  right: `
succeeds: linkoping-2021-utsatta
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
}

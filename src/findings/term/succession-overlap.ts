import { succession } from '../../domain/views/succession.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'succession-overlap',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly predecessor: string
  readonly days: number
  readonly from: string
  /** Whether results count the predecessor until the day before; not where it begins no earlier itself. */
  readonly endsIt: boolean
}

export const needs: readonly Need[] = ['term']

/**
 * An agreement begins no earlier than the day after the last day that its predecessor's file states. A predecessor that
 * goes on without an end, or renews itself, ends the day before.
 */
export const check: Check<Args> = function* ({ id, succeeds }, { model, agreementNamed }) {
  const { from } = model.term
  if (succeeds === undefined || succeeds === id || !from) return
  const predecessor = agreementNamed(succeeds)
  const { gap = 0 } = succession(model, predecessor) ?? {}
  const first = predecessor?.term.from
  const endsIt = first === undefined || first < from
  if (gap < 0) yield { path: ['succeeds'], args: { predecessor: succeeds, days: -gap, from, endsIt } }
}

export const texts: Texts<Args> = {
  sv: ({ predecessor, days, from, endsIt }) => ({
    text: `Avtalet börjar ${from}, ${days} ${days === 1 ? 'dag' : 'dagar'} innan ${predecessor} är slut.`,
    notes: endsIt ? [`Resultaten räknar ${predecessor} till dagen före ${from}.`] : [],
    help: 'Kontrollera dagarna, eller säg med en händelse i det tidigare avtalet när det upphörde.',
  }),
  en: ({ predecessor, days, from, endsIt }) => ({
    text: `The agreement begins on ${from}, ${days} ${days === 1 ? 'day' : 'days'} before ${predecessor} has ended.`,
    notes: endsIt ? [`Results count ${predecessor} until the day before ${from}.`] : [],
    help: 'Check the days, or say by an event of the earlier agreement when it ended.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtal börjar inte innan det som det efterföljer är slut.',
    why: 'Annars säger filerna att båda gäller samtidigt, och betalar för samma sak.',
  },
  en: {
    holds: 'An agreement does not begin before the one that it follows has ended.',
    why: 'Otherwise the files say that both are in force at once, and pay for the same thing.',
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

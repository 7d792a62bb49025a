import { lastDayAfter, lengthOf } from '../../model/term-of.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'term-length',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly months: number
  readonly end: 'first' | 'last'
  readonly stated: string
  readonly from: string
  readonly to: string
}

export const needs: readonly Need[] = ['term']

/** The first day, the last and the length of the term agree, as far as each is known. */
export const check: Check<Args> = function* ({ term }, { model }) {
  const months = lengthOf(term)
  const { from, to } = model.term
  if (months === undefined || !from) return
  const known = term.from?.known
  const last = lastDayAfter(from, months)
  const stated = term.to === 'open' ? term.to : term.to?.known
  if (to && known !== undefined && !from.startsWith(known))
    yield { path: ['term', 'from'], args: { months, end: 'first', stated: known, from, to } }
  else if (stated !== undefined && !last.startsWith(stated))
    yield { path: ['term', 'to'], args: { months, end: 'last', stated, from, to: last } }
}

export const texts: Texts<Args> = {
  sv: ({ months, end, stated, from, to }) => ({
    text:
      end === 'first'
        ? `Första dagen är angiven till ${stated}, men ${months} månader till ${to} börjar ${from}.`
        : `Sista dagen är angiven till ${stated}, men ${months} månader från ${from} slutar ${to}.`,
  }),
  en: ({ months, end, stated, from, to }) => ({
    text:
      end === 'first'
        ? `The first day is stated to be ${stated}, but ${months} months until ${to} begin on ${from}.`
        : `The last day is stated to be ${stated}, but ${months} months from ${from} end on ${to}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Första dagen, sista dagen och längden säger samma sak.',
    why: 'Annars är det oklart när avtalet slutar.',
  },
  en: {
    holds: 'The first day, the last day and the length say the same.',
    why: 'Otherwise it is unclear when the agreement ends.',
  },
}

export const example: Example = {
  wrong: `
term:
  from: 2024-01-01
  to: 2025-12-31
  length: { months: 18 }
  source: 1
`,
  right: `
term:
  from: 2024-01-01
  to: 2025-12-31
  length: { months: 24 }
  source: 1
`,
}

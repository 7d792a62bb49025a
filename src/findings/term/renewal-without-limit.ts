import { known } from '../../domain/known.ts'
import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'renewal-without-limit',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly months: number
}

export const needs: readonly Need[] = ['term']

/** Automatic renewal has a limit or a review. */
export const check: Check<Args> = function* ({ term: { renewal } }) {
  const months = known(renewal?.months)
  if (months !== undefined && renewal?.times === undefined && !renewal?.review)
    yield onKey({ path: ['term', 'renewal'], args: { months } })
}

export const texts: Texts<Args> = {
  sv: ({ months }, { lengths }) => ({
    text: `Avtalet förlängs av sig självt med ${lengths.months(months)} i taget, utan gräns och utan översyn.`,
    help: 'Säger dokumentet en gräns, skriv ”times”; säger det en översyn, skriv ”review”.',
  }),
  en: ({ months }, { lengths }) => ({
    text: `The agreement renews itself by ${lengths.months(months)} at a time, without a limit and without a review.`,
    help: 'If the document says a limit, write “times”; if it says a review, write “review”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtal som förlängs av sig självt har en gräns eller en översyn.',
    why: 'Annars löper det tills någon minns att säga upp det.',
  },
  en: {
    holds: 'An agreement that renews itself has a limit or a review.',
    why: 'Otherwise it goes on until somebody remembers to give notice.',
  },
}

export const example: Example = {
  wrong: `
term:
  from: 2024-01-01
  to: 2025-12-31
  renewal: { months: 12 }
  source: 1
`,
  right: `
term:
  from: 2024-01-01
  to: 2025-12-31
  renewal: { months: 12, review: { periods: 3 } }
  source: 1
`,
}

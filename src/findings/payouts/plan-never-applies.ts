import type { Day } from '../../domain/calendar/day.ts'
import type { Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'plan-never-applies',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly from: string
}

export const needs: readonly Need[] = ['term']

/** Each payout plan applies for some time before the next one begins. */
export const check: Check<Args> = function* ({ payouts, grants = {} }, { model }) {
  if (payouts) yield* ofPlans(payouts, ['payouts'], model.term.from)
  for (const [key, { payouts }] of Object.entries(grants))
    if (payouts) yield* ofPlans(payouts, ['grants', key, 'payouts'], model.term.from)
}

function* ofPlans({ followedBy = {} }: NonNullable<Written['payouts']>, path: Path, first: Day | undefined) {
  const taken = new Set<Day>()
  for (const [key, { from }] of Object.entries(followedBy)) {
    if ((first && from <= first) || taken.has(from))
      yield { path: [...path, 'followedBy', key, 'from'], args: { from } }
    taken.add(from)
  }
}

export const texts: Texts<Args> = {
  sv: ({ from }) => ({
    text: `Planen från ${from} lämnar ingen tid åt den före.`,
    help: 'Kontrollera dagen, eller ta bort en av planerna.',
  }),
  en: ({ from }) => ({
    text: `The plan from ${from} leaves no time for the one before it.`,
    help: 'Check the day, or remove one of the plans.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En utbetalningsplan gäller någon tid.',
    why: 'En plan som börjar när nästa börjar används aldrig.',
  },
  en: {
    holds: 'A payout plan applies for some time.',
    why: 'A plan that begins when the next one does is never used.',
  },
}

export const example: Example = {
  wrong: `
payouts:
  every: year
  in: january
  followedBy:
    kvartalsvis: { from: 2024-01-01, every: quarter, timing: in-advance }
  source: 3
`,
  right: `
payouts:
  every: year
  in: january
  followedBy:
    kvartalsvis: { from: 2025-01-01, every: quarter, timing: in-advance }
  source: 3
`,
}

import { endDay } from '../../domain/agreement/term/end-day.ts'
import { includes, type Period } from '../../domain/calendar/period.ts'
import type { Found, Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'plan-outside-term',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly day: string
  readonly from: string
  readonly to: string
}

export const needs: readonly Need[] = ['term']

/** A payout plan that follows another begins within the term. */
export const check: Check<Args> = function* ({ payouts, grants = {} }, { model }) {
  const { from } = model.term
  const to = endDay(model)
  if (!from || !to || model.term.options.length > 0) return
  if (payouts) yield* laterThan(payouts, ['payouts'], { from, to })
  for (const [key, { payouts }] of Object.entries(grants))
    if (payouts) yield* laterThan(payouts, ['grants', key, 'payouts'], { from, to })
}

type Payouts = NonNullable<Written['payouts']>

function* laterThan({ followedBy = {} }: Payouts, path: Path, term: Period): Iterable<Found<Args>> {
  for (const [key, { from }] of Object.entries(followedBy))
    if (!includes(term, from))
      yield { path: [...path, 'followedBy', key, 'from'], args: { day: from, ...term } }
}

export const texts: Texts<Args> = {
  sv: ({ day, from, to }) => ({
    text: `Planen börjar ${day}, utanför avtalstiden ${from} – ${to}: den används aldrig.`,
    help: 'Kontrollera dagen, eller ta bort planen.',
  }),
  en: ({ day, from, to }) => ({
    text: `The plan begins on ${day}, outside the term ${from} – ${to}: it is never used.`,
    help: 'Check the day, or remove the plan.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En utbetalningsplan börjar under avtalstiden.',
    why: 'En plan utanför den betalar aldrig något.',
  },
  en: {
    holds: 'A payout plan begins within the term.',
    why: 'A plan outside it never pays anything.',
  },
}

export const example: Example = {
  wrong: `
payouts:
  every: year
  in: january
  followedBy:
    kvartal: { from: 2026-01-01, every: quarter, timing: in-advance }
  source: 3
`,
  right: `
payouts:
  every: year
  in: january
  followedBy:
    kvartal: { from: 2025-01-01, every: quarter, timing: in-advance }
  source: 3
`,
}

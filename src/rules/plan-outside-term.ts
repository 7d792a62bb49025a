import { endDay } from '../domain/agreement/term/end-day.ts'
import { includes, type Period } from '../domain/calendar/period.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { Written } from '../schema/agreement.ts'
import type { Rule } from './rule.ts'

/** A plan that follows another begins within the term. */
export const planOutsideTerm: Rule = function* ({ payouts, grants = {} }, { model }) {
  const { from } = model.term
  const to = endDay(model)
  if (!from || !to || model.term.options.length > 0) return
  if (payouts) yield* laterThan(payouts, ['payouts'], { from, to })
  for (const [key, { payouts }] of Object.entries(grants))
    if (payouts) yield* laterThan(payouts, ['grants', key, 'payouts'], { from, to })
}

type Payouts = NonNullable<Written['payouts']>

function* laterThan({ followedBy = {} }: Payouts, path: Path, term: Period): Iterable<Finding> {
  for (const [key, { from }] of Object.entries(followedBy))
    if (!includes(term, from))
      yield finding('plan-outside-term', [...path, 'followedBy', key, 'from'], { day: from, ...term })
}

import type { Day } from '../domain/calendar/day.ts'
import { finding, type Path } from '../finding.ts'
import type { Written } from '../schema/agreement.ts'
import type { Rule } from './rule.ts'

/** Each plan for payouts has some time until the next one begins. */
export const planNeverApplies: Rule = function* ({ payouts, grants = {} }, { model }) {
  if (payouts) yield* ofPlans(payouts, ['payouts'], model.term.from)
  for (const [key, { payouts }] of Object.entries(grants))
    if (payouts) yield* ofPlans(payouts, ['grants', key, 'payouts'], model.term.from)
}

function* ofPlans({ followedBy = {} }: NonNullable<Written['payouts']>, path: Path, first: Day | undefined) {
  const taken = new Set<Day>()
  for (const [key, { from }] of Object.entries(followedBy)) {
    if ((first && from <= first) || taken.has(from))
      yield finding('plan-never-applies', [...path, 'followedBy', key, 'from'], { from })
    taken.add(from)
  }
}

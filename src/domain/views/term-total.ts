import { grantsOfAllVersions } from '../agreement/amendment.ts'
import type { Grant } from '../agreement/money/grant.ts'
import { certaintyOf } from '../money/certainty.ts'
import { type Figure, hull } from '../money/figure.ts'
import { figureStatus } from '../money/figure-status.ts'
import { sumOfParts } from '../timeline/payouts/undivided.ts'
import { type DatedTimeline, entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** What a grant costs over the whole term. */
export interface TermTotal {
  readonly agreement: string
  readonly grant: Grant
  readonly amount: Figure
}

/**
 * The cost of each grant over the whole term. None of a term whose length is not known, of an amount of which nothing is
 * known, or of amounts that are to be adjusted on days that nothing bounds.
 */
export function termTotals(timeline: Timeline): TermTotal[] {
  const { agreement, life } = timeline
  if (life ? life.laterIf !== undefined || agreement.term.isOpen : agreement.term.length === undefined)
    return []
  const all: readonly DatedTimeline[] = life ? [timeline] : timeline.byAgreementYear()
  return grantsOfAllVersions(agreement).flatMap(grant => {
    const amount = hull(
      all.map(one =>
        sumOfParts(
          entriesOfKind(one, 'payout')
            .filter(payout => payout.grant.key === grant.key)
            .flatMap(({ parts }) => parts),
        ),
      ),
    )
    return certaintyOf(amount) === 'unknown' || figureStatus(amount) === 'stated-level'
      ? []
      : [{ agreement: agreement.id, grant, amount }]
  })
}

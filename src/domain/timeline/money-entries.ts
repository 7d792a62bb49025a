import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { pausesOf } from '../agreement/term/pause.ts'
import { daysAfter, earlierDay } from '../calendar/day.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { afterPauses, type Lost } from './after-pauses.ts'
import { type ContributionYear, contributionYears } from './contribution-year.ts'
import type { Payout } from './payouts/payout.ts'
import { payoutEntries } from './payouts/payout-entries.ts'
import { inForce, type VersionInForce } from './version-in-force.ts'

/** The contributions and payouts of all versions of an agreement. */
export const moneyEntries = (
  versions: readonly VersionInForce[],
  lookup: IndexLookup,
  rule: DueDayRule,
): (ContributionYear | Payout | Lost)[] => [
  ...versions.flatMap(({ agreement, life, from = life.from, before }) => {
    const to = before ? earlierDay(daysAfter(before, -1), life.to) : life.to
    return from <= to ? contributionYears(agreement, life, lookup, { from, to }) : []
  }),
  ...afterPauses(
    inForce(
      versions,
      ({ agreement, life }) => payoutEntries(agreement, life, lookup, rule),
      ({ due }) => due,
    ),
    versions.flatMap(({ agreement }, i) => (i === versions.length - 1 ? pausesOf(agreement) : [])),
  ),
]

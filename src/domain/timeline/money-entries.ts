import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { pausesOf } from '../agreement/term/pause.ts'
import { daysAfter, earlierDay } from '../calendar/day.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { afterPauses, type Lost } from './after-pauses.ts'
import { type ContributionYear, contributionYears } from './contribution-year.ts'
import type { Payout } from './payouts/payout.ts'
import { payoutEntries } from './payouts/payout-entries.ts'
import { inForce, type VersionInForce } from './version-in-force.ts'

type EntriesOf<Entry> = (
  versions: readonly VersionInForce[],
  lookup: IndexLookup,
  rule: DueDayRule,
) => Entry[]

/** The contributions and payouts of all versions of an agreement. */
export const moneyEntries: EntriesOf<ContributionYear | Payout | Lost> = (versions, lookup, rule) => [
  ...versions.flatMap(({ agreement, life, from = life.from, before }) => {
    const to = before ? earlierDay(daysAfter(before, -1), life.to) : life.to
    return from <= to ? contributionYears(agreement, life, lookup, { from, to }) : []
  }),
  ...paidEntries(versions, lookup, rule),
]

/** The payouts of all versions of an agreement. */
export const paidEntries: EntriesOf<Payout | Lost> = (versions, lookup, rule) =>
  afterPauses(
    inForce(
      versions,
      ({ agreement, life }) => payoutEntries(agreement, life, lookup, rule),
      ({ due }) => due,
    ),
    versions.flatMap(({ agreement }, i) => (i === versions.length - 1 ? pausesOf(agreement) : [])),
  )

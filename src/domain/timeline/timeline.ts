import type { Agreement } from '../agreement/agreement.ts'
import { lifeOf } from '../agreement/end-day.ts'
import type { PlannedDay } from '../agreement/payout-plan.ts'
import type { ChangeIn } from '../index/change.ts'
import { type ContributionYear, contributionYears } from './contribution-year.ts'
import { type Deadline, deadlines } from './deadline.ts'
import { type LevelChange, levelChanges } from './level-change.ts'
import { type Occurrence, occurrences } from './occurrence.ts'
import { type Payout, payouts } from './payout.ts'

/** Something that happens on a day because the agreement says so. */
export type Entry = Payout | LevelChange | ContributionYear | Occurrence | Deadline

/** Everything that an agreement leads to. What the program prints is a view of this, or a difference between two. */
export interface Timeline {
  readonly agreement: Agreement
  readonly entries: readonly Entry[]
}

/** The agreement worked out with what is known of its indices. Entries of a kind stand in the file's order, then by day. */
export function timeline(agreement: Agreement, changeIn: ChangeIn, rule: PlannedDay): Timeline {
  return {
    agreement,
    entries: [
      ...contributionYears(agreement, changeIn),
      ...levelChanges(agreement, changeIn),
      ...payouts(agreement, changeIn, rule),
      ...occurrences(agreement, lifeOf(agreement)),
      ...deadlines(agreement),
    ],
  }
}

/** The entries of one kind. */
export const entriesOf = <K extends Entry['kind']>({ entries }: Timeline, kind: K) =>
  entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind)

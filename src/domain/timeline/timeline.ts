import type { Agreement } from '../agreement/agreement.ts'
import { type Life, lastKnownDay, lifeOf } from '../agreement/end-day.ts'
import type { PlannedDay } from '../agreement/payout-plan.ts'
import type { Day } from '../calendar/day.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { type ContributionYear, contributionYears } from './contribution-year.ts'
import { type Deadline, deadlines } from './deadline.ts'
import { type LevelChange, levelChanges } from './level-change.ts'
import { type Occurrence, occurrences, occurrencesWithoutStart } from './occurrence.ts'
import { type Payout, payouts } from './payout.ts'

/** Something that happens on a day because the agreement says so. */
export type Entry = Payout | LevelChange | ContributionYear | Occurrence | Deadline

/** Everything that an agreement leads to. What the program prints is a view of this, or a difference between two. */
export interface Timeline {
  readonly agreement: Agreement
  /** Absent where the first day is not known: then only what is counted back from the last can be dated. */
  readonly life: Life | undefined
  readonly entries: readonly Entry[]
}

/**
 * The agreement worked out with what is known of its indices; one without a last day as far as the horizon. Entries of a
 * kind stand in the file's order, then by day.
 */
export function timeline(
  agreement: Agreement,
  lookup: IndexLookup,
  rule: PlannedDay,
  horizon: Day,
): Timeline {
  const life = lifeOf(agreement, horizon)
  if (!life) return { agreement, life, entries: undated(agreement, horizon) }
  return {
    agreement,
    life,
    entries: [
      ...contributionYears(agreement, life, lookup),
      ...levelChanges(agreement, life, lookup),
      ...payouts(agreement, life, lookup, rule),
      ...occurrences(agreement, life),
      ...deadlines(agreement, life),
    ],
  }
}

/** Without a first day only what has a day of its own, or is counted from the last, has one. */
function undated(agreement: Agreement, horizon: Day): Entry[] {
  const end = lastKnownDay(agreement, horizon)
  const counted = end ? deadlines(agreement, { from: end, to: end }) : []
  return [...occurrencesWithoutStart(agreement, end), ...counted]
}

/** The entries of one kind. */
export const entriesOf = <K extends Entry['kind']>({ entries }: Timeline, kind: K) =>
  entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind)

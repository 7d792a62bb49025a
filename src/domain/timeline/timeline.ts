import type { Agreement } from '../agreement/agreement.ts'
import { type AgreementVersion, isInForceOn, versionsOf } from '../agreement/amendment.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { type Life, lastKnownDay, lifeOf } from '../agreement/term/end-day.ts'
import { type Day, daysAfter, earlierDay } from '../calendar/day.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { type ContributionYear, contributionYears } from './contribution-year.ts'
import { type Deadline, deadlines } from './due-days/deadline.ts'
import { type Occurrence, occurrences, occurrencesWithoutStart } from './due-days/occurrence.ts'
import { type LevelChange, levelChanges } from './levels/level-change.ts'
import { type Payout, payoutEntries } from './payouts/payout.ts'

/** Something that happens on a day by the terms of the agreement. */
export type TimelineEntry = Payout | LevelChange | ContributionYear | Occurrence | Deadline

/** Everything that follows from an agreement. What the program prints is a view of a timeline, or a difference between two. */
export interface Timeline {
  readonly agreement: Agreement
  /** Absent where the first day is not known. Only entries that do not depend on it then have a day. */
  readonly life: Life | undefined
  readonly entries: readonly TimelineEntry[]
}

/**
 * The timeline of an agreement by the known index values. An agreement without a last day is followed to the horizon.
 * Entries before an amendment follow from the version before it. Entries of a kind are in the order of the file, then
 * by day.
 */
export function timeline(
  agreement: Agreement,
  lookup: IndexLookup,
  rule: DueDayRule,
  horizon: Day,
): Timeline {
  const life = lifeOf(agreement, horizon)
  if (!life) return { agreement, life, entries: undated(agreement, horizon) }
  const versions = versionsOf(agreement).flatMap(version => {
    const life = lifeOf(version.agreement, horizon)
    return life ? [{ ...version, life }] : []
  })
  return {
    agreement,
    life,
    entries: [
      ...versions.flatMap(({ agreement, life, from = life.from, before }) => {
        const to = before ? earlierDay(daysAfter(before, -1), life.to) : life.to
        return from <= to ? contributionYears(agreement, life, lookup, { from, to }) : []
      }),
      ...inForce(
        versions,
        ({ agreement, life }) => levelChanges(agreement, life, lookup),
        ({ day }) => day,
      ),
      ...inForce(
        versions,
        ({ agreement, life }) => payoutEntries(agreement, life, lookup, rule),
        ({ due }) => due,
      ),
      ...inForce(
        versions,
        ({ agreement, life }) => occurrences(agreement, life),
        ({ day }) => day,
      ),
      ...deadlines(agreement, life),
    ],
  }
}

type VersionInForce = AgreementVersion & { readonly life: Life }

/** The entries of each version for the time in which it applies. */
const inForce = <E>(
  versions: readonly VersionInForce[],
  entriesOf: (version: VersionInForce) => E[],
  dayOf: (entry: E) => Day,
): E[] => versions.flatMap(version => entriesOf(version).filter(entry => isInForceOn(version, dayOf(entry))))

/** The entries of an agreement without a first day: those with days of their own, or counted from the last day. */
function undated(agreement: Agreement, horizon: Day): TimelineEntry[] {
  const end = lastKnownDay(agreement, horizon)
  const counted = end ? deadlines(agreement, { from: end, to: end }) : []
  return [...occurrencesWithoutStart(agreement, end), ...counted]
}

/** The entries of one kind. */
export const entriesOfKind = <K extends TimelineEntry['kind']>({ entries }: Timeline, kind: K) =>
  entries.filter((entry): entry is Extract<TimelineEntry, { kind: K }> => entry.kind === kind)

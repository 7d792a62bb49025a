import type { Agreement } from '../agreement/agreement.ts'
import { type AgreementVersion, isInForceOn, versionsOf } from '../agreement/amendment.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { type Life, lastKnownDay, lifeOf } from '../agreement/term/end-day.ts'
import { type Day, daysAfter, earliest } from '../calendar/day.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { type ContributionYear, contributionYears } from './amounts/contribution-year.ts'
import { type Deadline, deadlines } from './due-days/deadline.ts'
import { type Occurrence, occurrences, occurrencesWithoutStart } from './due-days/occurrence.ts'
import { type LevelChange, levelChanges } from './levels/level-change.ts'
import { type Payout, payouts } from './payouts/payout.ts'

/** Something that happens on a day because the agreement says so. */
export type TimelineEntry = Payout | LevelChange | ContributionYear | Occurrence | Deadline

/** Everything that an agreement leads to. What the program prints is a view of this, or a difference between two. */
export interface Timeline {
  readonly agreement: Agreement
  /** Absent where the first day is not known: then only what is counted back from the last can be dated. */
  readonly life: Life | undefined
  readonly entries: readonly TimelineEntry[]
}

/**
 * The agreement worked out with what is known of its indices; one without a last day as far as the horizon. Until an
 * amendment applies, everything is as it was without it. Entries of a kind stand in the file's order, then by day.
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
        const to = before ? earliest(daysAfter(before, -1), life.to) : life.to
        return from <= to ? contributionYears(agreement, life, lookup, { from, to }) : []
      }),
      ...inForce(
        versions,
        ({ agreement, life }) => levelChanges(agreement, life, lookup),
        ({ day }) => day,
      ),
      ...inForce(
        versions,
        ({ agreement, life }) => payouts(agreement, life, lookup, rule),
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

type Lived = AgreementVersion & { readonly life: Life }

/** The entries of each version for as long as the agreement reads so. */
const inForce = <E>(
  versions: readonly Lived[],
  entriesOf: (version: Lived) => E[],
  dayOf: (entry: E) => Day,
): E[] => versions.flatMap(version => entriesOf(version).filter(entry => isInForceOn(version, dayOf(entry))))

/** Without a first day only what has a day of its own, or is counted from the last, has one. */
function undated(agreement: Agreement, horizon: Day): TimelineEntry[] {
  const end = lastKnownDay(agreement, horizon)
  const counted = end ? deadlines(agreement, { from: end, to: end }) : []
  return [...occurrencesWithoutStart(agreement, end), ...counted]
}

/** The entries of one kind. */
export const entriesOfKind = <K extends TimelineEntry['kind']>({ entries }: Timeline, kind: K) =>
  entries.filter((entry): entry is Extract<TimelineEntry, { kind: K }> => entry.kind === kind)

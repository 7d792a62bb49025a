import type { Agreement } from '../agreement/agreement.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { lastKnownDay } from '../agreement/term/end-day.ts'
import { type Life, lifeOf } from '../agreement/term/life.ts'
import { pausesOf } from '../agreement/term/pause.ts'
import type { Day } from '../calendar/day.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { afterPauses, type Lost } from './after-pauses.ts'
import type { ContributionYear } from './contribution-year.ts'
import { type Deadline, deadlines, pauseEnds } from './due-days/deadline.ts'
import { type Occurrence, occurrences, occurrencesWithoutStart } from './due-days/occurrence.ts'
import { type LevelChange, levelChanges } from './levels/level-change.ts'
import { moneyEntries } from './money-entries.ts'
import type { Payout } from './payouts/payout.ts'
import { type Possibilities, possibilities } from './possible-timelines.ts'
import { inForce, versionsWithLives } from './version-in-force.ts'

/** Something that happens on a day by the terms of the agreement. */
export type TimelineEntry = Payout | LevelChange | ContributionYear | Occurrence | Deadline | Lost

/** Everything that follows from an agreement. What the program prints is a view of a timeline, or a difference between two. */
export interface Timeline extends Possibilities {
  readonly agreement: Agreement
  /** Absent where the first day is not known. Only entries that do not depend on it then have a day. */
  readonly life: Life | undefined
  readonly entries: readonly TimelineEntry[]
  /** The day of a payout window that its payouts are planned for. */
  readonly dueDayRule: DueDayRule
}

/**
 * The timeline of an agreement by the known index values. An agreement without a last day is followed to the horizon; one
 * that is renewed is in force for certain to the end of the renewal that `today` lies in. Entries before an amendment follow
 * from the version before it. Entries of a kind are in the order of the file, then by day.
 */
export function timeline(
  agreement: Agreement,
  lookup: IndexLookup,
  dueDayRule: DueDayRule,
  horizon: Day,
  today: Day = horizon,
): Timeline {
  const life = lifeOf(agreement, horizon, today)
  const possible = possibilities(agreement, life, { lookup, rule: dueDayRule, horizon, today })
  if (!life) return { agreement, life, dueDayRule, entries: undated(agreement, horizon), ...possible }
  const versions = versionsWithLives(agreement, horizon)
  return {
    agreement,
    life,
    dueDayRule,
    ...possible,
    entries: [
      ...moneyEntries(versions, lookup, dueDayRule),
      ...inForce(
        versions,
        ({ agreement, life }) => levelChanges(agreement, life, lookup),
        ({ day }) => day,
      ),
      ...afterPauses(
        inForce(
          versions,
          ({ agreement, life }) => occurrences(agreement, life),
          ({ day }) => day,
        ),
        pausesOf(agreement),
      ),
      ...deadlines(agreement, life),
      ...pauseEnds(agreement),
    ],
  }
}

/** The entries of an agreement without a first day: those with days of their own, or counted from the last day. */
function undated(agreement: Agreement, horizon: Day): TimelineEntry[] {
  const end = lastKnownDay(agreement, horizon)
  const counted = end ? deadlines(agreement, { from: end, to: end }) : []
  return [
    ...afterPauses(occurrencesWithoutStart(agreement, end), pausesOf(agreement)),
    ...counted,
    ...pauseEnds(agreement),
  ]
}

/** What views of exact days read of a timeline. */
export type DatedTimeline = Pick<Timeline, 'agreement' | 'entries'>

/** The entries of one kind. */
export const entriesOfKind = <K extends TimelineEntry['kind']>(
  { entries }: { readonly entries: readonly TimelineEntry[] },
  kind: K,
): Extract<TimelineEntry, { kind: K }>[] =>
  entries.filter((entry): entry is Extract<TimelineEntry, { kind: K }> => entry.kind === kind)

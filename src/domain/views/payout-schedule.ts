import { includes, type Period } from '../calendar/period.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** The payouts planned within a period, by day, those of a day in the order of the file. */
export const payoutSchedule = (timeline: Timeline, within: Period): Payout[] =>
  entriesOfKind(timeline, 'payout')
    .filter(({ day }) => includes(within, day))
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))

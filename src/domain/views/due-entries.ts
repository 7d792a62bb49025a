import { type Day, daysBetween } from '../calendar/day.ts'
import { type Severity, severities } from '../severity.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { type DueRow, expiry } from './expiry.ts'

/** Something that falls due, and the timeline that it is from. */
export interface DueEntry {
  readonly timeline: Timeline
  readonly row: DueRow
}

/**
 * Everything that falls due until a day, by day, and after it what has no day. On the same day, and without a day, the most
 * severe comes first.
 */
export function dueEntries(
  timelines: readonly Timeline[],
  today: Day,
  until: Day,
  withPast: boolean,
): DueEntry[] {
  const horizon = daysBetween(today, until)
  return timelines
    .flatMap(timeline => expiry(timeline, today, horizon, withPast).map(row => ({ timeline, row })))
    .toSorted((a, b) => daysUntil(a) - daysUntil(b) || rank(b.row.severity) - rank(a.row.severity))
}

const daysUntil = ({ row }: DueEntry) => row.days ?? Number.MAX_SAFE_INTEGER

const rank = (severity: Severity) => severities.indexOf(severity)

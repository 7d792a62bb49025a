import type { Origin, Schedule, Timing, When } from '../domain/agreement/schedule.ts'
import { type Day, isDay } from '../domain/calendar/day.ts'
import type { WrittenSchedule } from '../schema/agreement/calendar/schedule.ts'

/** The schedule of a duty. `dayOf` gives the day of an event, if it is known. */
export const scheduleOf = (
  written: WrittenSchedule,
  dayOf: (event: string) => Day | undefined,
): Schedule => ({
  timing: timingOf(written, dayOf),
  offBankingDay: written.offBankingDay ?? 'stays',
  count: written.count,
})

function timingOf(written: WrittenSchedule, dayOf: (event: string) => Day | undefined): Timing {
  const { every, latest, after, survives, missingDay: missing } = written
  const from = originOf(written.countedFrom, dayOf)
  if (latest) return { kind: 'latest', day: latest }
  if (every) {
    return { kind: 'repeated', every, from, when: whenOf(written), missing, survives }
  }
  if (after) return { kind: 'after', from, after, missing }
  throw new Error('a schedule without every, latest and after has passed the schema')
}

function originOf(
  written: WrittenSchedule['countedFrom'],
  dayOf: (event: string) => Day | undefined,
): Origin {
  if (written === undefined) return 'start'
  if (typeof written === 'object') {
    if ('month' in written) return written
    const on = dayOf(written.event)
    return on ? { on } : 'unknown'
  }
  return isDay(written) ? { on: written } : written
}

function whenOf({ in: spans, inMonth, on, after, afterEnd, times, before }: WrittenSchedule): When {
  if (on) return { kind: 'days', on, in: spans, inMonth }
  if (spans ?? inMonth) return { kind: 'months', in: spans, inMonth }
  if (before) return { kind: 'before-next', after }
  if (after) return { kind: 'into', after }
  if (afterEnd) return { kind: 'after-its-end', after: afterEnd }
  if (times) return { kind: 'spread', times }
  return { kind: 'by-its-end' }
}

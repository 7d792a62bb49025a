import type { Origin, Schedule, Timing, When } from '../domain/agreement/schedule.ts'
import { type Day, isDay } from '../domain/calendar/day.ts'
import { isUnknown, known, type Unknown, wordsOfUnknown } from '../domain/known.ts'
import type { WrittenSchedule } from '../schema/agreement/calendar/schedule.ts'

/** The schedule of a duty. `dayOf` gives the day of an event, if it is known. */
export const scheduleOf = (
  written: WrittenSchedule | Unknown,
  dayOf: (event: string) => Day | undefined,
): Schedule =>
  isUnknown(written)
    ? { timing: { kind: 'unknown', where: written.unknown }, offBankingDay: 'stays' }
    : {
        timing: timingOf(written, dayOf),
        offBankingDay: known(written.offBankingDay) ?? 'stays',
        count: written.count,
      }

/** Where a part of the schedule is unknown, no day of it can be told. */
function timingOf(written: WrittenSchedule, dayOf: (event: string) => Day | undefined): Timing {
  const where = wordsOfUnknown(Object.values({ ...written, offBankingDay: undefined }))
  if (where !== undefined) return { kind: 'unknown', where }
  const [every, latest, after] = [known(written.every), known(written.latest), known(written.after)]
  const from = originOf(known(written.countedFrom), dayOf)
  const { survives, missingDay: missing } = written
  if (latest) return { kind: 'latest', day: latest }
  if (every) {
    return { kind: 'repeated', every, from, when: whenOf(written), missing, survives }
  }
  if (after) return { kind: 'after', from, after, missing }
  throw new Error('a schedule without every, latest and after has passed the schema')
}

function originOf(
  written: Exclude<WrittenSchedule['countedFrom'], Unknown>,
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

function whenOf({ inMonth, afterEnd, before, ...written }: WrittenSchedule): When {
  const [spans, on, after, times] = [
    known(written.in),
    known(written.on),
    known(written.after),
    known(written.times),
  ]
  if (on) return { kind: 'days', on, in: spans, inMonth }
  if (spans ?? inMonth) return { kind: 'months', in: spans, inMonth }
  if (before) return { kind: 'before-next', after }
  if (after) return { kind: 'into', after }
  if (afterEnd) return { kind: 'after-its-end', after: afterEnd }
  if (times) return { kind: 'spread', times }
  return { kind: 'by-its-end' }
}

import type { Agreement } from '../../agreement/agreement.ts'
import type { Duty } from '../../agreement/duty.ts'
import type { Schedule } from '../../agreement/schedule.ts'
import { endDay } from '../../agreement/term/end-day.ts'
import { type Day, earlierDay } from '../../calendar/day.ts'
import { type Occurrence, occasionsOf } from '../../timeline/due-days/occurrence.ts'
import { type Untold, type UntoldReason, untold } from './untold.ts'

/** The duties whose days cannot be told. */
export const untoldDuties = (agreement: Agreement): Untold[] =>
  agreement.duties.flatMap(duty => {
    const reason = reasonFor(duty.schedule, agreement)
    return reason ? [untold({ kind: 'duty', duty }, reason, whereOf(duty.schedule))] : []
  })

/**
 * The occasions of duties on days of the calendar from today until a day, where the agreement's first day is not known: they
 * are due if the agreement has begun.
 */
export function occurrencesIfBegun(agreement: Agreement, today: Day, until: Day): Occurrence[] {
  const end = endDay(agreement)
  const to = end ? earlierDay(end, until) : until
  if (agreement.term.from || to < today) return []
  return agreement.duties
    .filter(({ schedule }) => schedule.timing.kind === 'repeated' && !reasonFor(schedule, agreement))
    .flatMap((duty: Duty) => occasionsOf(duty, { from: today, to }))
}

function reasonFor(schedule: Schedule, agreement: Agreement): UntoldReason | undefined {
  const { timing } = schedule
  const kind: string = timing.kind
  if (kind === 'unknown') return 'schedule-unknown'
  if (!('from' in timing)) return undefined
  const { term } = agreement
  if (timing.from === 'unknown') return 'event-without-day'
  if (timing.from === 'end' && endDay(agreement) === undefined)
    return term.isOpen || term.renewal ? 'no-last-day' : 'last-day-unknown'
  return isCountedFromStart(schedule) && !term.from ? 'first-day-unknown' : undefined
}

/** Whether the days follow from the agreement's first day, and not from the calendar or another day. */
function isCountedFromStart({ timing, count }: Schedule): boolean {
  if (!('from' in timing) || timing.from === 'end') return false
  if (timing.kind === 'after') return timing.from === 'start'
  if (count !== undefined) return true
  return timing.from === 'start' && !isByCalendar(timing)
}

/** Whether periods from any first day give the same days: every named month or season, every month or week on named days. */
function isByCalendar({
  every: { count, unit },
  when,
}: Extract<Schedule['timing'], { kind: 'repeated' }>): boolean {
  if ((when.kind !== 'months' && when.kind !== 'days') || when.inMonth) return false
  if (when.in && unit === 'months') return count <= 12
  return when.kind === 'days' && count === 1 && unit !== 'days'
}

const whereOf = ({ timing }: Schedule): Pick<Untold, 'where'> => {
  const stated: object = timing
  return 'where' in stated && typeof stated.where === 'string' ? { where: stated.where } : {}
}

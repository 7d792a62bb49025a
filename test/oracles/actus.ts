import { isWeekday } from '../../src/domain/calendar/banking-days.ts'
import { type Convention, movedByConvention } from '../../src/domain/calendar/convention.ts'
import { cycle } from '../../src/domain/calendar/cycle.ts'
import { type Day, daysAfter } from '../../src/domain/calendar/day.ts'
import { days, type Interval, months, weeks } from '../../src/domain/calendar/interval.ts'
import { oracle, oraclesLike } from '../oracle.ts'

/** A series as ACTUS, the standard of financial contracts, publishes them with its tests. */
interface Series {
  readonly case: string
  readonly event: string
  readonly anchor: Day
  readonly cycle: string
  readonly end: Day
  readonly endOfMonth: 'SD' | 'EOM' | null
  readonly businessDay: string | null
  readonly calendar: string | null
  readonly after?: Day | null
  readonly notBefore?: Day | null
  readonly until?: Day | null
  readonly expected: readonly Day[]
}

const units: Readonly<Record<string, (count: number) => Interval>> = {
  D: days,
  W: weeks,
  M: months,
  Q: count => months(3 * count),
  H: count => months(6 * count),
  Y: count => months(12 * count),
}

/** SC: shift, then calculate; CS: calculate, then shift. The days are the same. */
const conventions: Readonly<Record<string, Convention>> = {
  NOS: 'stays',
  SCF: 'next',
  CSF: 'next',
  SCMF: 'next-in-month',
  CSMF: 'next-in-month',
  SCP: 'previous',
  CSP: 'previous',
  SCMP: 'previous-in-month',
  CSMP: 'previous-in-month',
}

const calendars: Readonly<Record<string, (day: Day) => boolean>> = { NC: () => true, MF: isWeekday }

/** Why the program has no words for some series. */
export const leftOutBecause = {
  cycle: 'a cycle of another kind',
  convention: 'a business-day convention of another kind',
  calendar: 'a calendar of another country',
  noTime: 'no time between anchor and end',
}

/** The same series by the program, or why none of its words are for it. */
function computedDays(series: Series): Day[] | string {
  const [, count = '', unit = '', stub] = /^P(\d+)([A-Z])(?:L([01]))?$/.exec(series.cycle) ?? []
  const every = units[unit]?.(Number(count))
  const convention = conventions[series.businessDay ?? 'NOS']
  const isOpen = calendars[series.calendar ?? 'NC']
  if (!every) return `${leftOutBecause.cycle}: ${series.cycle}`
  if (!convention) return `${leftOutBecause.convention}: ${series.businessDay}`
  if (!isOpen) return `${leftOutBecause.calendar}: ${series.calendar}`
  if (series.anchor >= series.end) return leftOutBecause.noTime

  const span = { from: series.anchor, to: daysAfter(series.end, -1) }
  const last = stub === '0' ? 'long' : 'short'
  const landing = series.endOfMonth === 'EOM' ? 'month-end' : 'last-of-month'
  const days = cycle(span, every, span.from, last, landing).map(({ from }) =>
    movedByConvention(from, convention, isOpen),
  )
  return [...new Set(days)]
    .filter(day => !series.after || day > series.after)
    .filter(day => !series.notBefore || day >= series.notBefore)
    .filter(day => !series.until || day <= series.until)
}

/** Every series, and what the program makes of it. */
export const actus = oraclesLike(/^actus.*\.json$/)
  .flatMap(name => (JSON.parse(oracle(name)) as { cases: Series[] }).cases)
  .map(one => ({ one, found: computedDays(one) }))

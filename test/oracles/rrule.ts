import { type Day, daysAfter, isDay, weekday } from '../../src/domain/calendar/day.ts'

/** A rule as iCalendar (RFC 5545) writes it, with the days that libraries give for it. */
export interface Case {
  readonly comment: string
  readonly rrule: string
  readonly dtstart: string
  readonly instances: readonly string[]
  readonly dateutilAgrees?: boolean
}

/** What an agreement writes for a rule: a duty's `schedule`, within the agreement's first and last day. */
export interface Stated {
  readonly schedule: Readonly<Record<string, unknown>>
  readonly from: Day
  readonly to: Day
}

export const dayIn = (stamp: string): Day => {
  const day = stamp.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')
  if (!isDay(day)) throw new Error(`${stamp} is no day`)
  return day
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]
const skips: Readonly<Record<string, string>> = {
  OMIT: 'skip',
  BACKWARD: 'last-of-month',
  FORWARD: 'first-of-next',
}

/** The parts of a rule that decide on which of a period's days it falls. */
interface Parts {
  readonly freq: string
  readonly interval: number
  readonly months: readonly number[] | undefined
  readonly monthDays: readonly number[] | undefined
  readonly yearDays: readonly number[] | undefined
  readonly weeks: readonly number[] | undefined
  readonly weekdays: readonly Weekday[] | undefined
  readonly positions: readonly number[] | undefined
  readonly weekStart: number
}

interface Weekday {
  readonly day: number
  readonly nth: number | undefined
}

function partsOf(rule: ReadonlyMap<string, string>): Parts {
  const numbers = (name: string) => rule.get(name)?.split(',').map(Number)
  return {
    freq: rule.get('FREQ') ?? '',
    interval: Number(rule.get('INTERVAL') ?? 1),
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    yearDays: numbers('BYYEARDAY'),
    weeks: numbers('BYWEEKNO'),
    weekdays: rule
      .get('BYDAY')
      ?.split(',')
      .map(text => ({
        day: weekdays.indexOf(text.slice(-2)) + 1,
        nth: text.length > 2 ? Number(text.slice(0, -2)) : undefined,
      })),
    positions: numbers('BYSETPOS'),
    weekStart: weekdays.indexOf(rule.get('WKST') ?? 'MO') + 1,
  }
}

const understood =
  /^(FREQ|INTERVAL|COUNT|UNTIL|BY(MONTH|MONTHDAY|YEARDAY|WEEKNO|DAY|SETPOS)|WKST|SKIP|RSCALE)$/

/** Why no agreement says what some rules say. */
export const leftOutBecause = {
  hours: 'an agreement knows days, not hours',
  unknownPart: 'a part that the calendar standard does not have',
  calendar: 'another calendar than the Gregorian',
  weekStart: 'numbered weeks that do not begin on a Monday',
  ordinalAndNumber:
    'an ordinal weekday that must have a number as well: it is counted before, not among what is left',
  amongSingleDays: 'a pick among single days',
  pickOfPicks: 'a pick among days that are themselves picked',
  acrossMonths: 'a pick among days of several months together',
  neverComes: 'a month that never comes',
  disagreement: 'published implementations disagree',
}

/** Why no agreement says what a rule says; undefined for one that can be stated. */
function leftOut(rule: ReadonlyMap<string, string>, parts: Parts, start: Day): string | undefined {
  const { freq, interval, months, monthDays, yearDays, weeks, weekdays, positions, weekStart } = parts
  const hasOrdinals = weekdays?.some(({ nth }) => nth !== undefined)
  if (
    /^(HOURLY|MINUTELY|SECONDLY)$/.test(freq) ||
    [...rule.keys()].some(key => /^BY(HOUR|MINUTE|SECOND)$/.test(key))
  )
    return leftOutBecause.hours
  const unknown = [...rule.keys()].find(key => !understood.test(key))
  if (unknown) return `${leftOutBecause.unknownPart}: ${unknown}`
  if ((rule.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') return leftOutBecause.calendar
  if (weeks && weekStart !== 1) return leftOutBecause.weekStart
  if (hasOrdinals && (monthDays ?? yearDays ?? weeks)) return leftOutBecause.ordinalAndNumber
  if (freq === 'DAILY' && interval > 1 && (months ?? monthDays ?? yearDays ?? weeks ?? weekdays) && positions)
    return leftOutBecause.amongSingleDays
  if (positions && (hasOrdinals || (freq === 'WEEKLY' && months))) return leftOutBecause.pickOfPicks
  const isMonthSets = months !== undefined || monthDays !== undefined
  if (positions && freq === 'YEARLY' && isMonthSets && months?.length !== 1)
    return leftOutBecause.acrossMonths
  if (freq === 'MONTHLY' && interval % 12 === 0 && months && !months.includes(monthOf(start)))
    return leftOutBecause.neverComes
  return undefined
}

const monthOf = (day: Day) => Number(day.slice(5, 7))

/** The written form of a rule that begins on a day, or the reason why there is none. */
export function stated({ rrule, dtstart, instances, dateutilAgrees }: Case): Stated | string {
  const pairs = rrule
    .replace(/^RRULE:/, '')
    .split(';')
    .filter(Boolean)
  const rule = new Map(pairs.map(pair => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']))
  const from = dayIn(dtstart)
  const parts = partsOf(rule)
  const reason = dateutilAgrees === false ? leftOutBecause.disagreement : leftOut(rule, parts, from)
  if (reason) return reason

  const until = rule.get('UNTIL')
  const count = rule.get('COUNT')
  const open = instances.at(-1) ?? dtstart
  const end = until ? lastBefore(until, dtstart) : count ? ('2100-12-31' as Day) : dayIn(open)
  return {
    from,
    to: end < from ? from : end,
    schedule: {
      ...frame(parts, from),
      on: patterns(parts, from),
      missingDay: skips[rule.get('SKIP') ?? 'OMIT'],
      ...(count && { count: Number(count) }),
    },
  }
}

/** An end with a time of day before that of the start leaves its own day out. */
function lastBefore(until: string, dtstart: string): Day {
  const time = (stamp: string) => /T(\d{6})/.exec(stamp)?.[1]
  const [end, start] = [time(until), time(dtstart)]
  return daysAfter(dayIn(until), end && start && end < start ? -1 : 0)
}

function frame(parts: Parts, start: Day): Record<string, unknown> {
  const { freq, interval, monthDays, yearDays, weeks, weekdays } = parts
  const chosen = parts.months?.map(month => months[month - 1])
  const own = months[monthOf(start) - 1]
  const year = `${start.slice(0, 4)}-01-01`
  switch (freq) {
    case 'YEARLY': {
      const isPlain = !(monthDays ?? yearDays ?? weeks ?? weekdays)
      const inMonths = chosen ?? (isPlain ? [own] : monthDays ? months : undefined)
      return { every: { years: interval }, countedFrom: year, ...(inMonths && { in: inMonths }) }
    }
    case 'MONTHLY': {
      if (interval % 12 === 0) return { every: { years: interval / 12 }, countedFrom: year, in: own }
      const within = chosen && { in: chosen, ...(interval > 1 && { inMonth: 1 }) }
      return { every: { months: interval }, countedFrom: `${start.slice(0, 7)}-01`, ...within }
    }
    case 'WEEKLY': {
      const monday = daysAfter(start, -((weekday(start) - parts.weekStart + 7) % 7))
      return { every: { weeks: interval }, countedFrom: monday, ...(chosen && { in: chosen }) }
    }
    default:
      return { every: { days: interval }, countedFrom: start, ...(chosen && { in: chosen }) }
  }
}

/** What the start decides where the rule says nothing, and the rule's own days. */
function patterns(parts: Parts, start: Day): Record<string, unknown>[] {
  const { freq, monthDays, yearDays, weeks, positions } = parts
  const own = [{ day: weekday(start), nth: undefined }]
  const isPlain = !(monthDays ?? yearDays ?? weeks ?? parts.weekdays)
  const needsWeekday = isPlain ? freq === 'WEEKLY' : freq === 'YEARLY' && weeks && !(monthDays ?? yearDays)
  const days = parts.weekdays ?? (needsWeekday ? own : undefined)
  const date = isPlain && (freq === 'MONTHLY' || freq === 'YEARLY') ? [Number(start.slice(8))] : monthDays
  const common = {
    ...(date && { day: date }),
    ...(yearDays && { yearDay: yearDays }),
    ...(weeks && { week: weeks }),
    ...(positions && { nth: positions }),
  }
  if (!days) return [Object.keys(common).length > 0 ? common : { nth: 1 }]
  const plain = days.filter(({ nth }) => nth === undefined).map(({ day }) => names[day - 1])
  const ordinals = days.flatMap(({ day, nth }) =>
    nth === undefined ? [] : [{ weekday: names[day - 1], nth }],
  )
  return [...(plain.length > 0 ? [{ ...common, weekday: plain }] : []), ...ordinals]
}

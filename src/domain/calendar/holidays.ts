import { type Day, daysAfter, firstOfMonth, weekday } from './day.ts'

const cache = new Map<number, ReadonlySet<Day>>()

/**
 * Days of the year on which Swedish banks are closed besides Saturdays and ordinary Sundays:
 * public holidays (Lag 1989:253), and Midsummer's Eve, Christmas Eve and New Year's Eve (Lag 1930:173, 2 §).
 */
export function holidays(year: number): ReadonlySet<Day> {
  const known = cache.get(year)
  if (known) return known
  const made = new Set([...fixed(year), ...aroundEaster(year), ...saturdays(year)])
  cache.set(year, made)
  return made
}

function fixed(year: number): Day[] {
  const days = ['01-01', '01-06', '05-01', '12-24', '12-25', '12-26', '12-31']
  // SFS 2004:1320: from 2005 the National Day is a public holiday; Whit Monday was one until then.
  if (year >= 2005) days.push('06-06')
  return days.map(day => `${year}-${day}` as Day)
}

function aroundEaster(year: number): Day[] {
  const sunday = easterSunday(year)
  const fromSunday = [-2, 0, 1, 39, 49]
  if (year < 2005) fromSunday.push(50)
  return fromSunday.map(days => daysAfter(sunday, days))
}

/** Midsummer's Eve and Day (Saturday 20–26 June) and All Saints' Day (Saturday 31 October–6 November). */
function saturdays(year: number): Day[] {
  const midsummer = saturdayFrom(`${year}-06-20` as Day)
  return [daysAfter(midsummer, -1), midsummer, saturdayFrom(`${year}-10-31` as Day)]
}

const saturdayFrom = (day: Day) => daysAfter(day, (13 - weekday(day)) % 7)

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return daysAfter(firstOfMonth(year, 3), epact + toSunday - 7 * correction + 21)
}

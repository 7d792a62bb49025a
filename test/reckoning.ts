import type { Day } from '../src/domain/calendar/day.ts'

// Days, fractions and sums reckoned without the program, so that it does not compute what its own results should be.

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The number of days of a month, 1–12. */
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)

const split = (day: string): [year: number, month: number, date: number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

const joined = (year: number, month: number, date: number): Day => {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day
}

/** A month as a whole number, and back. */
const monthNumber = (year: number, month: number) => 12 * year + month - 1
const yearAndMonth = (number: number): [number, number] => [Math.floor(number / 12), (number % 12) + 1]

/** The day a number of months later, or earlier where it is negative; the last of its month where that lacks the day. */
export function inMonths(day: string, months: number): Day {
  const [year, month, date] = split(day)
  const [toYear, toMonth] = yearAndMonth(monthNumber(year, month) + months)
  return joined(toYear, toMonth, Math.min(date, lengthOf(toYear, toMonth)))
}

/** The next day. */
export function nextDay(day: string): Day {
  const [year, month, date] = split(day)
  if (date < lengthOf(year, month)) return joined(year, month, date + 1)
  return joined(...yearAndMonth(monthNumber(year, month) + 1), 1)
}

/** The day before. */
export function dayBefore(day: string): Day {
  const [year, month, date] = split(day)
  if (date > 1) return joined(year, month, date - 1)
  const [toYear, toMonth] = yearAndMonth(monthNumber(year, month) - 1)
  return joined(toYear, toMonth, lengthOf(toYear, toMonth))
}

export const isLastOfMonth = (day: string): boolean => nextDay(day).endsWith('-01')

interface Span {
  readonly from: Day
  readonly to: Day
}

function daysOf({ from, to }: Span): bigint {
  let days = 1n
  for (let day = from; day < to; day = nextDay(day)) days++
  return days
}

function monthsOf({ from, to }: Span): bigint | undefined {
  if (!from.endsWith('-01') || !isLastOfMonth(to)) return undefined
  const [first, last] = [split(from), split(to)]
  return BigInt(monthNumber(last[0], last[1]) - monthNumber(first[0], first[1]) + 1)
}

/** A year that an amount is stated for, and what part of it an agreement or a grant lasts for. */
export interface StatedYear {
  readonly number: number
  readonly isWhole: boolean
  /** What the year is paid of a yearly amount in öre: by whole months if all bounds are those of months, else by days; half up. */
  readonly part: (yearly: bigint) => bigint
}

/** The years of an amount in a term, as far as they lie within the time that it is for. */
export function statedYears(
  per: 'agreement-year' | 'calendar-year' | 'period',
  term: Span,
  covered: Span = term,
): StatedYear[] {
  if (covered.from > covered.to) return []
  const whole: (Span & { number: number })[] = []
  if (per === 'period') whole.push({ ...covered, number: 1 })
  else if (per === 'calendar-year')
    for (let year = split(term.from)[0]; year <= split(term.to)[0]; year++)
      whole.push({ number: year, from: joined(year, 1, 1), to: joined(year, 12, 31) })
  else
    for (let n = 0; inMonths(term.from, 12 * n) <= term.to; n++)
      whole.push({
        number: n + 1,
        from: inMonths(term.from, 12 * n),
        to: dayBefore(inMonths(term.from, 12 * (n + 1))),
      })
  return whole.flatMap(({ number, ...year }) => {
    const from = year.from > covered.from ? year.from : covered.from
    const to = year.to < covered.to ? year.to : covered.to
    if (from > to) return []
    const cut = { from, to }
    const [months, ofMonths] = [monthsOf(cut), monthsOf(year)]
    const byMonths = months !== undefined && ofMonths !== undefined
    const [n, d] = byMonths ? [months, ofMonths] : [daysOf(cut), daysOf(year)]
    return [{ number, isWhole: n === d, part: (yearly: bigint) => (2n * yearly * n + d) / (2n * d) }]
  })
}

interface Amount {
  readonly least: bigint | undefined
  readonly most: bigint | undefined
  readonly isAbout: boolean
  readonly level: string
}

/** What a sum of amounts is, how sure, and whether each of them is stated exactly. */
export const summary = (amounts: readonly Amount[]) => ({
  ore: totalOf(amounts),
  level: ['missing', 'forecast', 'preliminary'].find(level => amounts.some(one => one.level === level)),
  isExact: amounts.every(({ isAbout, least, most }) => !isAbout && least === most),
})

/** The sum of amounts; unknown if any of them is. */
export const totalOf = (amounts: readonly { readonly most: bigint | undefined }[]): bigint | undefined =>
  amounts.reduce<bigint | undefined>(
    (total, { most }) => (total === undefined || most === undefined ? undefined : total + most),
    0n,
  )

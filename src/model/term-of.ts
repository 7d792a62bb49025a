import { prolonged } from '../domain/agreement/term/end-day.ts'
import type { Renewal } from '../domain/agreement/term/extension.ts'
import type { Term } from '../domain/agreement/term/term.ts'
import { type Day, daysAfter, isDay, monthsAfter } from '../domain/calendar/day.ts'
import type { Written } from '../schema/agreement.ts'
import type { WrittenDay } from '../schema/values/day.ts'

type WrittenTerm = Written['term']

/** The term of an agreement. A first or last day that is not stated in full follows from the length of the term. */
export function termOf(written: WrittenTerm): Term {
  const { condition = [], options = {}, renewal } = written
  const length = lengthOf(written)
  const from = firstDay(written)
  const to = written.to === 'open' ? undefined : lastDay(written)
  return {
    from,
    to,
    partly: { from: inexact(written.from, from), to: inexact(written.to, to) },
    length,
    isOpen: written.to === 'open',
    conditions: condition,
    options: Object.entries(options).map(([key, { times = 1, ...option }]) => ({ key, ...option, times })),
    renewal: renewal && renewalOf(renewal),
  }
}

function renewalOf({ months, times, review }: NonNullable<WrittenTerm['renewal']>): Renewal {
  const periods = review?.periods
  return { months, times, reviewMonths: periods === undefined ? review?.months : months * periods }
}

/** The length of the term in months, if it is stated. */
export const lengthOf = ({ length }: WrittenTerm): number | undefined =>
  length?.years === undefined ? length?.months : 12 * length.years

/** The first day: as written, or the length before an exact last day, or the first day of the stated month or year. */
function firstDay(written: WrittenTerm): Day | undefined {
  const [from, to] = [knownPart(written.from), knownPart(written.to)]
  const months = lengthOf(written)
  if (months && to && isDay(to) && !(from && isDay(from))) return monthsAfter(daysAfter(to, 1), -months)
  if (from) return earliestIn(from)
  return months && to ? monthsAfter(daysAfter(latestIn(to), 1), -months) : undefined
}

/** The last day: as written, or the length after the first day, or the last day of the stated month or year. */
function lastDay(written: WrittenTerm): Day | undefined {
  const [from, to] = [knownPart(written.from), knownPart(written.to)]
  const months = lengthOf(written)
  if (months && from && !(to && isDay(to))) return lastDayAfter(earliestIn(from), months)
  return to === undefined ? undefined : latestIn(to)
}

/** The last day of a number of months from a first day. */
export const lastDayAfter = (from: Day, months: number): Day => prolonged(daysAfter(from, -1), months)

const knownPart = (written: WrittenDay | 'open' | undefined): string | undefined =>
  written && written !== 'open' ? written.known : undefined

/** The part of a day that the file states, such as `2023`, where that is not the whole day. */
function inexact(written: WrittenDay | 'open' | undefined, day: Day | undefined): string | undefined {
  const known = knownPart(written)
  return known === day ? undefined : known
}

const earliestIn = (known: string): Day => `${known}${'-01'.repeat((10 - known.length) / 3)}` as Day

const latestIn = (known: string): Day => {
  if (isDay(known)) return known
  return lastDayAfter(earliestIn(known), known.length === 4 ? 12 : 1)
}

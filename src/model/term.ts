import { prolonged } from '../domain/agreement/term/end-day.ts'
import type { Renewal } from '../domain/agreement/term/extension.ts'
import type { Term } from '../domain/agreement/term/term.ts'
import { type Day, daysAfter, isDay, monthsAfter } from '../domain/calendar/day.ts'
import type { Written } from '../schema/agreement.ts'
import type { WrittenDay } from '../schema/values/day.ts'

type WrittenTerm = Written['term']

/** When the agreement is in force: what the file leaves of the first and last day is worked out from its length. */
export function termOf(written: WrittenTerm): Term {
  const { condition = [], options = {}, renewal } = written
  const length = lengthOf(written)
  const from = firstDay(written)
  const to = written.to === 'open' ? undefined : lastDay(written)
  return {
    from,
    to,
    partly: { from: unlessExact(written.from, from), to: unlessExact(written.to, to) },
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

/** The length of the term in months, if the file states it. */
export const lengthOf = ({ length }: WrittenTerm): number | undefined =>
  length?.years === undefined ? length?.months : 12 * length.years

/** The first day: as written; or so long before an exact last day; or the first of the month or year that is known. */
function firstDay(written: WrittenTerm): Day | undefined {
  const [from, to] = [knownOf(written.from), knownOf(written.to)]
  const months = lengthOf(written)
  if (months && to && isDay(to) && !(from && isDay(from))) return monthsAfter(daysAfter(to, 1), -months)
  if (from) return earliestIn(from)
  return months && to ? monthsAfter(daysAfter(latestIn(to), 1), -months) : undefined
}

/** The last day: as written; or so long after the first; or the last of the month or year that is known. */
function lastDay(written: WrittenTerm): Day | undefined {
  const [from, to] = [knownOf(written.from), knownOf(written.to)]
  const months = lengthOf(written)
  if (months && from && !(to && isDay(to))) return lastAfter(earliestIn(from), months)
  return to === undefined ? undefined : latestIn(to)
}

/** The last day of so many months from a first day. */
export const lastAfter = (from: Day, months: number): Day => prolonged(daysAfter(from, -1), months)

const knownOf = (written: WrittenDay | 'open' | undefined): string | undefined =>
  written && written !== 'open' ? written.known : undefined

/** `2023`, where that is what the file says of a day. */
function unlessExact(written: WrittenDay | 'open' | undefined, day: Day | undefined): string | undefined {
  const known = knownOf(written)
  return known === day ? undefined : known
}

const earliestIn = (known: string): Day => `${known}${'-01'.repeat((10 - known.length) / 3)}` as Day

const latestIn = (known: string): Day => {
  if (isDay(known)) return known
  return lastAfter(earliestIn(known), known.length === 4 ? 12 : 1)
}

import { termBounds } from '../../domain/agreement/term/term-bounds.ts'
import { type Day, daysAfter, lastDayAfter, monthsAfter } from '../../domain/calendar/day.ts'
import { exactDay } from '../../domain/calendar/day-bounds.ts'
import { lengthOf, statedBounds } from '../../model/term-of.ts'
import type { WrittenDay } from '../../schema/agreement/calendar/known-day.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'term-length',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly months: number
  readonly end: 'first' | 'last'
  readonly stated: string
  readonly from: string
  readonly to: string
}

export const needs: readonly Need[] = ['term']

/** The first day, the last and the length of the term can all hold, as far as each is known. */
export const check: Check<Args> = function* ({ term }) {
  const months = lengthOf(term)
  const { from, to } = statedBounds(term)
  const isOpen = term.to === 'open'
  if (months === undefined || (termBounds({ from, to }, months) && !isOpen)) return
  const [first, last] = [from.earliest ?? from.latest, to.latest ?? to.earliest]
  const isLastOff = exactDay(from) !== undefined || (exactDay(to) === undefined && first !== undefined)
  if (isLastOff && first)
    yield {
      path: ['term', 'to'],
      args: {
        months,
        end: 'last',
        stated: writtenDay(term.to),
        from: first,
        to: lastDayAfter(first, months),
      },
    }
  else if (last)
    yield {
      path: ['term', 'from'],
      args: {
        months,
        end: 'first',
        stated: writtenDay(term.from),
        from: firstDayBefore(last, months),
        to: last,
      },
    }
}

/** The day as the file states it. */
function writtenDay(day: WrittenDay | 'open' | undefined): string {
  if (day === undefined || day === 'open') return day ?? ''
  return day.known ?? `${day.bounds.earliest ?? '…'} – ${day.bounds.latest ?? '…'}`
}

/** The first day of a number of months that end on a day, or the nearest to it. */
const firstDayBefore = (last: Day, months: number): Day => monthsAfter(daysAfter(last, 1), -months)

export const texts: Texts<Args> = {
  sv: ({ months, end, stated, from, to }, { lengths }) => ({
    text:
      end === 'first'
        ? `Första dagen är angiven till ${stated}, men ${lengths.months(months)} till ${to} börjar ${from}.`
        : `Sista dagen är angiven till ${stated}, men ${lengths.months(months)} från ${from} slutar ${to}.`,
  }),
  en: ({ months, end, stated, from, to }, { lengths }) => ({
    text:
      end === 'first'
        ? `The first day is stated to be ${stated}, but ${lengths.months(months)} until ${to} ${months === 1 ? 'begins' : 'begin'} on ${from}.`
        : `The last day is stated to be ${stated}, but ${lengths.months(months)} from ${from} ${months === 1 ? 'ends' : 'end'} on ${to}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Första dagen, sista dagen och längden säger samma sak.',
    why: 'Annars är det oklart när avtalet slutar.',
  },
  en: {
    holds: 'The first day, the last day and the length say the same.',
    why: 'Otherwise it is unclear when the agreement ends.',
  },
}

export const example: Example = {
  wrong: `
term:
  from: 2024-01-01
  to: 2025-12-31
  length: { months: 18 }
  source: 1
`,
  right: `
term:
  from: 2024-01-01
  to: 2025-12-31
  length: { months: 24 }
  source: 1
`,
}

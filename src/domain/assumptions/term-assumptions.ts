import type { Agreement } from '../agreement/agreement.ts'
import { sumOfAmounts } from '../agreement/money/stated-amount.ts'
import { endDay, endedOn, type Life, termEnd } from '../agreement/term/end-day.ts'
import { openConditions } from '../agreement/term/open-conditions.ts'
import type { Day } from '../calendar/day.ts'
import { unknown } from '../money/figure.ts'
import { type Assumption, assumption } from './assumption.ts'

/** What the agreement's being in force, and its days until one, rest on. */
export function termAssumptions(
  agreement: Agreement,
  life: Life | undefined,
  until = life?.to,
): Assumption[] {
  const { id, term, events } = agreement
  return [
    ...openConditions(agreement).map(condition => assumption('condition', id, { condition })),
    ...partlyKnown(agreement),
    ...(life ? [] : undated(agreement)),
    ...(life && until ? goingOn(agreement, life, until) : []),
    ...leaving(agreement),
    ...(events.some(({ byDefault }) => byDefault) ? [sameDay(id)] : []),
    ...(life && term.to && life.to < (termEnd(agreement) ?? life.to)
      ? [assumption('ends-early', id, { day: life.to })]
      : []),
  ]
}

/** Parties that leave the agreement while it goes on for the others: whose money that changes, the file does not say. */
const leaving = ({ id, events }: Agreement): Assumption[] =>
  events.flatMap(({ leaving }) => (leaving ? [assumption('party-leaves', id, leaving)] : []))

/** What the latest days for notice rest on. */
export const noticeAssumptions = ({ id, notices }: Agreement): Assumption[] =>
  notices.some(({ reckoning }) => reckoning.kind === 'period' && reckoning.isByDefault) ? [sameDay(id)] : []

const sameDay = (id: string) => assumption('default', id, { default: 'notice-same-day' })

/** Days of which the file gives only the month or the year. */
function partlyKnown({ id, term: { from, to, partly = {} } }: Agreement): Assumption[] {
  return [
    ...(from && partly.from ? [assumption('first-day-taken', id, { known: partly.from, day: from })] : []),
    ...(to && partly.to ? [assumption('last-day-taken', id, { known: partly.to, day: to })] : []),
  ]
}

/** Without a first day nothing has a day: what is known all the same. */
function undated(agreement: Agreement): Assumption[] {
  const { length: months, to } = agreement.term
  const amounts = agreement.grants.map(({ amount }) => amount)
  const { ore, certainty } = amounts.some(({ per }) => per === 'period')
    ? unknown
    : sumOfAmounts(amounts).each
  return [assumption('undated', agreement.id, { months, to, yearly: ore, certainty })]
}

/** What comes after the last day that the agreement itself gives. */
function goingOn(agreement: Agreement, life: Life, until: Day): Assumption[] {
  const { id, term } = agreement
  const end = termEnd(agreement)
  if (!end)
    return endDay(agreement)
      ? []
      : [assumption('no-last-day', id, { isOpen: term.isOpen ?? false, until: life.to })]
  if (!term.renewal || endedOn(agreement) || until <= end) return []
  return [assumption('renewed', id, { after: end, months: term.renewal.months, until: life.to })]
}

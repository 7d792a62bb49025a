import type { Agreement } from '../agreement/agreement.ts'
import { sumOfAmounts } from '../agreement/money/stated-amount.ts'
import { endDay, endedOn, type Life, termEnd } from '../agreement/term/end-day.ts'
import { openConditions } from '../agreement/term/open-conditions.ts'
import type { Day } from '../calendar/day.ts'
import { unknown } from '../money/figure.ts'
import { type Assumption, assumption } from './assumption.ts'

/** The assumptions about the term: that the agreement is in force, and its days until a day. */
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
    ...(life && until ? continuation(agreement, life, until) : []),
    ...leaving(agreement),
    ...(events.some(({ byDefault }) => byDefault) ? [noticeDefault(id)] : []),
    ...(life && term.to && life.to < (termEnd(agreement) ?? life.to)
      ? [assumption('ends-early', id, { day: life.to })]
      : []),
  ]
}

/** Parties that leave the agreement while it continues for the others. The file does not state how that changes the grants. */
const leaving = ({ id, events }: Agreement): Assumption[] =>
  events.flatMap(({ leaving }) => (leaving ? [assumption('party-leaves', id, leaving)] : []))

/** The assumptions about the latest days for notice. */
export const noticeAssumptions = ({ id, notices }: Agreement): Assumption[] =>
  notices.some(({ reckoning }) => reckoning.kind === 'period' && reckoning.isByDefault)
    ? [noticeDefault(id)]
    : []

const noticeDefault = (id: string) => assumption('default', id, { default: 'notice-same-day' })

/** The first and the last day, where the file states only the month or the year. */
function partlyKnown({ id, term: { from, to, partly = {} } }: Agreement): Assumption[] {
  return [
    ...(from && partly.from ? [assumption('first-day-taken', id, { known: partly.from, day: from })] : []),
    ...(to && partly.to ? [assumption('last-day-taken', id, { known: partly.to, day: to })] : []),
  ]
}

/** The known terms of an agreement without a first day. */
function undated(agreement: Agreement): Assumption[] {
  const { length: months, to } = agreement.term
  const amounts = agreement.grants.map(({ amount }) => amount)
  const yearly = amounts.some(({ per }) => per === 'period') ? unknown : sumOfAmounts(amounts).each
  return [assumption('undated', agreement.id, { months, to, yearly })]
}

/** The assumed end of an agreement without a last day, or of an agreement that is renewed. */
function continuation(agreement: Agreement, life: Life, until: Day): Assumption[] {
  const { id, term } = agreement
  const end = termEnd(agreement)
  if (!end)
    return endDay(agreement)
      ? []
      : [assumption('no-last-day', id, { isOpen: term.isOpen ?? false, until: life.to })]
  if (!term.renewal || endedOn(agreement) || until <= end) return []
  return [assumption('renewed', id, { after: end, months: term.renewal.months, until: life.to })]
}

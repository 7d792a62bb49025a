import type { Agreement } from '../agreement/agreement.ts'
import { endDay, endedOn, type Life, termEnd } from '../agreement/term/end-day.ts'
import { openConditions } from '../agreement/term/open-conditions.ts'
import { proposalStage } from '../agreement/term/proposal-stage.ts'
import { unsignedParties } from '../agreement/term/signatures.ts'
import type { Day } from '../calendar/day.ts'
import { exactDay } from '../calendar/day-bounds.ts'
import { type Assumption, assumption } from './assumption.ts'

/** The assumptions about the term: that the agreement is in force, and its days until a day. */
export function termAssumptions(
  agreement: Agreement,
  life: Life | undefined,
  until = life?.to,
): Assumption[] {
  const { id, term, events } = agreement
  return [
    ...proposal(agreement),
    ...conditionsTakenAsMet(agreement),
    ...termDays(agreement),
    ...(life && until ? continuation(agreement, life, until) : []),
    ...leaving(agreement),
    ...(events.some(({ byDefault }) => byDefault) ? [noticeDefault(id)] : []),
    ...(life && term.to && life.to < (termEnd(agreement) ?? life.to)
      ? [assumption('ends-early', id, { day: life.to })]
      : []),
  ]
}

function proposal(agreement: Agreement): Assumption[] {
  const stage = proposalStage(agreement)
  return stage ? [assumption('only-proposed', agreement.id, { stage })] : []
}

/** The open conditions; of signatures, who has not signed, once anyone has. */
function conditionsTakenAsMet(agreement: Agreement): Assumption[] {
  const unsigned = agreement.events.some(({ kind }) => kind === 'signed') ? unsignedParties(agreement) : []
  return openConditions(agreement).map(condition =>
    assumption('condition', agreement.id, {
      condition,
      unsigned: condition.kind === 'signed-by-all' ? unsigned : [],
    }),
  )
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

/** What is known of days that the file does not state in full: the day that follows from the length, or its bounds. */
function termDays({ id, term }: Agreement): Assumption[] {
  const { bounds, stated, length, isOpen, seasons = {} } = term
  return (['from', 'to'] as const).flatMap((end): Assumption[] => {
    if (isOpen && end === 'to') return []
    const [own, other] = [bounds[end], exactDay(bounds[end === 'from' ? 'to' : 'from'])]
    const day = exactDay(own)
    if (day === undefined) {
      // That a term ends no earlier than it begins goes without saying.
      const { earliest, latest } = own
      const said = {
        earliest: end === 'to' && earliest === bounds.from.earliest ? undefined : earliest,
        latest: end === 'from' && latest === bounds.to.latest ? undefined : latest,
      }
      return [assumption('day-bounded', id, { end, bounds: said, season: seasons[end] })]
    }
    if (exactDay(stated[end]) !== undefined || length === undefined || other === undefined) return []
    return [assumption('day-follows', id, { end, day, months: length, other })]
  })
}

/** How far an agreement without a known last day, or one that is renewed, is worked out. */
function continuation(agreement: Agreement, life: Life, until: Day): Assumption[] {
  const { id, term } = agreement
  const end = termEnd(agreement)
  if (!end) {
    if (endDay(agreement)) return []
    const certainTo = term.isOpen ? undefined : life.certainTo
    return [assumption('no-last-day', id, { certainTo, until: life.to })]
  }
  if (!term.renewal || endedOn(agreement) || until <= end) return []
  const { certainTo } = life
  return [assumption('renewed', id, { after: end, months: term.renewal.months, certainTo, until: life.to })]
}

import type { Agreement } from '../agreement/agreement.ts'
import { isAtDocumentLevel } from '../agreement/at-document-level.ts'
import { endDay, endedByEvent, statedEnd, termEnd } from '../agreement/term/end-day.ts'
import type { Life } from '../agreement/term/life.ts'
import { openConditions } from '../agreement/term/open-conditions.ts'
import { isTriedByMonth } from '../agreement/term/possible-terms.ts'
import { proposalStage } from '../agreement/term/proposal-stage.ts'
import { unsignedParties } from '../agreement/term/signatures.ts'
import { lastDayBefore, type Successor } from '../agreement/term/successor.ts'
import type { Day } from '../calendar/day.ts'
import { exactDay } from '../calendar/day-bounds.ts'
import type { Timeline } from '../timeline/timeline.ts'
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
    ...(isAtDocumentLevel(agreement) ? [assumption('stated-level', id, {})] : []),
    ...(life && until ? continuation(agreement, life, until) : []),
    ...overlapAssumptions(agreement),
    ...succeeded(agreement, until),
    ...leaving(agreement),
    ...(events.some(({ byDefault }) => byDefault) ? [noticeDefault(id)] : []),
    ...(life && term.to && life.to < (termEnd(agreement) ?? life.to) && endedByEvent(agreement) === life.to
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

/** A successor that begins before the last day that the file states. */
export function overlapAssumptions(agreement: Agreement): Assumption[] {
  const { successor } = agreement.term
  const stated = statedEnd(agreement)
  if (!successor || !stated || stated < successor.from) return []
  return [assumption('succession-overlap', agreement.id, { ...byArgs(successor), stated })]
}

/** A successor that ends an agreement without a last day of its own, or stops its renewals, by a day. */
function succeeded(agreement: Agreement, until: Day | undefined): Assumption[] {
  const { successor, isOpen, renewal } = agreement.term
  if (!successor) return []
  const stated = statedEnd(agreement)
  const isEndedByIt =
    !endedByEvent(agreement) && (stated === undefined || (renewal && stated < successor.from))
  if (!isEndedByIt || (until && until < lastDayBefore(successor))) return []
  const isLatest = stated === undefined && !isOpen
  return [assumption('succeeded', agreement.id, { ...byArgs(successor), isLatest })]
}

const byArgs = ({ agreement, from }: Successor) => ({ by: agreement, from })

/** Parties that leave the agreement while it continues for the others. The file does not state how that changes the grants. */
const leaving = ({ id, events }: Agreement): Assumption[] =>
  events.flatMap(({ leaving }) => (leaving ? [assumption('party-leaves', id, leaving)] : []))

/** The assumptions about the latest days for notice. */
export function noticeAssumptions({ id, notices }: Agreement): Assumption[] {
  const isByDefault = notices.some(({ reckoning }) => reckoning.kind === 'period' && reckoning.isByDefault)
  const unstated = notices.filter(({ endsFor, purpose }) => endsFor === 'unstated' && purpose === 'end')
  const keys = unstated.map(({ key }) => key)
  return [
    ...(isByDefault ? [noticeDefault(id)] : []),
    ...(keys.length > 0 ? [assumption('ends-for-unstated', id, { notices: keys })] : []),
  ]
}

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
      const isByMonth = isTriedByMonth(own) && (end === 'from' || length === undefined)
      return [assumption('day-bounded', id, { end, bounds: said, season: seasons[end], isByMonth })]
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
  if (!term.renewal || endedByEvent(agreement) || until <= end) return []
  const { certainTo } = life
  return [assumption('renewed', id, { after: end, months: term.renewal.months, certainTo, until: life.to })]
}

/** The time after the term that is shown as if options are used. */
export function optionAssumptions({ agreement: { id }, life, ifOptionsUsed }: Timeline): Assumption[] {
  const until = life && ifOptionsUsed()?.life?.to
  return until ? [assumption('if-options-used', id, { after: life.to, until })] : []
}

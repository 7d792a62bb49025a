import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Contribution } from '../domain/agreement/money/contribution.ts'
import { signedByAllOn } from '../domain/agreement/term/signatures.ts'
import { known } from '../domain/known.ts'
import { withKeys } from '../domain/plain-object.ts'
import type { Written } from '../schema/agreement.ts'
import { boundedByCash } from './bounded-by-cash.ts'
import { contributionsOf } from './contributions.ts'
import { eventsOf, fullDay } from './events.ts'
import { grantsOf } from './grants.ts'
import { grantsByCosts } from './grants-by-costs.ts'
import { impliedContributions } from './implied-contributions.ts'
import { inOneOrder } from './in-one-order.ts'
import { indexationDefaults, indexationWithDefaults } from './indexation-with-defaults.ts'
import { noticesOf } from './notices.ts'
import { type HoldDays, payoutPlansOf } from './payout-plans.ts'
import type { ReadingUse } from './resolve-readings.ts'
import { scheduleOf } from './schedule-of.ts'
import { termOf } from './term-of.ts'

/** The model of a written agreement whose readings are resolved. */
export function modelOf(file: Written, readingUses: readonly ReadingUse[]): Agreement {
  // The parts of an indexation stand under keys in the file.
  const inOrder = { ...inOneOrder(file), indexation: file.indexation }
  const byCosts = grantsByCosts(inOrder)
  const written = { ...inOrder, grants: { ...inOrder.grants, ...byCosts } }
  const { indexation, payouts } = written
  const term = termOf(written.term)
  const notices = noticesOf(written)
  const contributions = contributionsIn(written)
  const events = eventsOf(written, term, notices)
  const parties = new Map(
    Object.entries(written.parties).map(([key, { role, ...party }]) => [
      key,
      { key, ...party, role: role && known(role) },
    ]),
  )
  const dayOf: HoldDays = until =>
    until === 'signed' ? signedByAllOn({ parties, events }) : events.find(({ key }) => key === until)?.day
  return {
    id: written.id,
    version: written.version,
    title: written.title,
    registration: written.registration,
    succeeds: written.succeeds,
    parties,
    term,
    notices,
    contributions,
    grants: boundedByCash(grantsOf(written, contributions, dayOf), contributions).map(grant =>
      Object.hasOwn(byCosts, grant.key) ? { ...grant, isImplied: true } : grant,
    ),
    withdrawn: [],
    indexation: indexation && indexationWithDefaults(indexation, { term, events }),
    plans: payoutPlansOf(payouts, dayOf),
    duties: dutiesOf(written),
    earlier: [],
    quoted: quotedIn(written),
    events,
    readings: readingsOf(written, readingUses),
    defaults: indexation ? indexationDefaults(indexation) : [],
  }
}

/** The contributions that are stated, and those that grants imply. */
function contributionsIn(written: Written): Contribution[] {
  const implied = impliedContributions(written)
  const all = { ...written.contributions, ...implied }
  return contributionsOf({ ...written, contributions: all }).map(contribution =>
    Object.hasOwn(implied, contribution.key) ? { ...contribution, isImplied: true } : contribution,
  )
}

/** The duties, among them the meetings of groups. */
function dutiesOf({ duties, groups, events = {} }: Written): Agreement['duties'] {
  const meetings = withKeys(groups).flatMap(({ key, name, meets }) =>
    meets ? [{ key, kind: 'meeting' as const, what: name, schedule: meets }] : [],
  )
  return [...withKeys(duties), ...meetings].map(({ schedule, ...duty }) => ({
    ...duty,
    schedule: scheduleOf(schedule, event => fullDay(known(events[event]?.day))),
  }))
}

const quotedIn = ({ clauses }: Written): Agreement['quoted'] =>
  withKeys(clauses).flatMap(({ key, quote = '', source, concerns }) =>
    concerns ? [{ key, quote, source, concerns }] : [],
  )

const readingsOf = ({ readings = {} }: Written, readingUses: readonly ReadingUse[]): Agreement['readings'] =>
  Object.entries(readings).flatMap(([key, { chosen, question }]) => {
    const decides = readingUses.filter(({ reading }) => reading === key).map(({ at }) => blockOf(at))
    return chosen && decides.length > 0 ? [{ key, question, option: chosen, decides }] : []
  })

/** The block of a path; of a path within an amendment, the block that the amendment sets. */
const blockOf = (at: ReadingUse['at']): string =>
  String(at[0] === 'amendments' && at[2] === 'set' ? at[3] : at[0])

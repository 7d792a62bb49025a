import type { Agreement } from '../domain/agreement/agreement.ts'
import { type Day, isDay } from '../domain/calendar/day.ts'
import { withKeys } from '../domain/plain-object.ts'
import type { Written } from '../schema/agreement.ts'
import { contributionsOf } from './contributions.ts'
import { eventsOf } from './event.ts'
import { grantsOf } from './grants.ts'
import { indexationOf } from './indexation.ts'
import { indexationDefaults } from './indexation-defaults.ts'
import { noticesOf } from './notice.ts'
import { payoutPlansOf } from './payout-plans.ts'
import type { ReadingUse } from './resolve-readings.ts'
import { scheduleOf } from './schedule.ts'
import { termOf } from './term.ts'

/** What a written agreement means. `uses` says where readings were put in. */
export function modelOf(written: Written, uses: readonly ReadingUse[]): Agreement {
  const { indexation, payouts } = written
  const term = termOf(written.term)
  const notices = noticesOf(written)
  const contributions = contributionsOf(written)
  const events = eventsOf(written, term, notices)
  return {
    id: written.id,
    version: written.version,
    title: written.title,
    registration: written.registration,
    succeeds: written.succeeds,
    parties: new Map(Object.entries(written.parties).map(([key, party]) => [key, { key, ...party }])),
    term,
    notices,
    contributions,
    grants: grantsOf(written, contributions),
    taken: [],
    indexation: indexation && indexationOf(indexation, { term, events }),
    plans: payouts ? payoutPlansOf(payouts, written.events) : [],
    duties: dutiesOf(written),
    earlier: [],
    quoted: quotedIn(written),
    events,
    readings: readingsOf(written, uses),
    defaults: indexation ? indexationDefaults(indexation) : [],
  }
}

const knownDay = (day: string | undefined): Day | undefined =>
  day !== undefined && isDay(day) ? day : undefined

/** The duties, and the meetings of the groups. */
function dutiesOf({ duties, groups, events = {} }: Written): Agreement['duties'] {
  const meetings = withKeys(groups).flatMap(({ key, name, meets }) =>
    meets ? [{ key, kind: 'meeting' as const, what: name, schedule: meets }] : [],
  )
  return [...withKeys(duties), ...meetings].map(({ schedule, ...duty }) => ({
    ...duty,
    schedule: scheduleOf(schedule, event => knownDay(events[event]?.day)),
  }))
}

const quotedIn = ({ clauses }: Written): Agreement['quoted'] =>
  withKeys(clauses).flatMap(({ key, quote = '', source, concerns }) =>
    concerns ? [{ key, quote, source, concerns }] : [],
  )

const readingsOf = ({ readings = {} }: Written, uses: readonly ReadingUse[]): Agreement['readings'] =>
  Object.entries(readings).flatMap(([key, { chosen, question }]) => {
    const decides = uses.filter(({ reading }) => reading === key).map(({ at }) => blockOf(at))
    return chosen && decides.length > 0 ? [{ key, question, option: chosen, decides }] : []
  })

/** The block that a place belongs to, also where an amendment sets it. */
const blockOf = (at: ReadingUse['at']): string =>
  String(at[0] === 'amendments' && at[2] === 'set' ? at[3] : at[0])

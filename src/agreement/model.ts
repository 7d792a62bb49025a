import type { Agreement, Default } from '../domain/agreement/agreement.ts'
import type { Event } from '../domain/agreement/event.ts'
import type { Indexation } from '../domain/agreement/indexation.ts'
import { type Day, isDay, monthsAfter } from '../domain/calendar/day.ts'
import { contributionsOf } from './model/contributions.ts'
import { grantsOf } from './model/grants.ts'
import { listed } from './model/listed.ts'
import { payoutPlansOf } from './model/payout-plans.ts'
import { scheduleOf } from './schedule.ts'
import type { Written } from './schema.ts'
import type { Use } from './settle.ts'

/** What a written agreement means. `uses` says where readings were put in. */
export function modelOf(written: Written, uses: readonly Use[]): Agreement {
  const { indexation, payouts, term } = written
  const contributions = contributionsOf(written)
  return {
    id: written.id,
    version: written.version,
    title: written.title,
    registration: written.registration,
    succeeds: written.succeeds,
    parties: new Map(Object.entries(written.parties).map(([key, party]) => [key, { key, ...party }])),
    term: {
      from: term.from,
      to: term.to,
      conditions: term.condition ?? [],
      options: listed(term.options),
    },
    notice: written.notice,
    contributions,
    grants: grantsOf(written, contributions),
    indexation: indexation && indexationOf(indexation),
    plans: payouts ? payoutPlansOf(payouts, written.events) : [],
    duties: dutiesOf(written),
    events: listed(written.events).map(event => eventOf(event, written)),
    readings: readingsOf(written, uses),
    defaults: defaultsOf(written),
  }
}

const indexationOf = (written: NonNullable<Written['indexation']>): Indexation => ({
  ...written,
  indexYear: written.indexYear ?? 'same',
  rounding: written.rounding ?? { unit: 'krona', mode: 'half-up' },
  dueOnAdjustmentDay: written.dueOnAdjustmentDay ?? 'new',
})

type WrittenEvent = NonNullable<Written['events']>[string] & { key: string }

/** What happened; a notice ends the agreement so many months after its day, if it does not say when. */
function eventOf({ key, kind, day, ends }: WrittenEvent, { notice }: Written): Event {
  const known = knownDay(day)
  const counted = kind === 'notice-given' && notice && known ? monthsAfter(known, notice.months) : undefined
  const isEnd = kind === 'end-decided' || kind === 'notice-given'
  return { key, kind, day: known, ends: isEnd ? (ends ?? counted) : undefined }
}

const knownDay = (day: string | undefined): Day | undefined =>
  day !== undefined && isDay(day) ? day : undefined

/** The duties, and the meetings of the groups. */
function dutiesOf({ duties, groups, events = {} }: Written): Agreement['duties'] {
  const meetings = listed(groups).flatMap(({ key, name, meets }) =>
    meets ? [{ key, kind: 'meeting' as const, what: name, schedule: meets }] : [],
  )
  return [...listed(duties), ...meetings].map(({ schedule, ...duty }) => ({
    ...duty,
    schedule: scheduleOf(schedule, event => knownDay(events[event]?.day)),
  }))
}

const readingsOf = ({ readings = {} }: Written, uses: readonly Use[]): Agreement['readings'] =>
  Object.entries(readings).flatMap(([key, { chosen, question }]) => {
    const decides = uses.filter(({ reading }) => reading === key).map(({ at }) => String(at[0]))
    return chosen && decides.length > 0 ? [{ key, question, option: chosen, decides }] : []
  })

function defaultsOf({ indexation }: Written): Default[] {
  const open: Default[] = []
  if (indexation && !indexation.indexYear) open.push('index-year-same')
  if (indexation && !indexation.rounding) open.push('rounding-krona-half-up')
  if (indexation && !indexation.dueOnAdjustmentDay) open.push('new-level-on-adjustment-day')
  return open
}

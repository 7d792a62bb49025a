import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Contribution } from '../domain/agreement/contribution.ts'
import type { Event } from '../domain/agreement/event.ts'
import type { PayoutPlan } from '../domain/agreement/payout-plan.ts'
import { isDay, monthsAfter } from '../domain/calendar/day.ts'
import { added, final, minus } from '../domain/money/figure.ts'
import { indexationDefaults, indexationOf } from './model/indexation.ts'
import type { Written } from './schema.ts'
import type { Use } from './settle.ts'

/** What a written agreement means. `uses` says where readings were put in. */
export function modelOf(written: Written, uses: readonly Use[]): Agreement {
  const { indexation, payouts, term } = written
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
    contributions: listed(written.contributions).map(given => contributionOf(given, written)),
    grants: listed(written.grants).map(grant => ({ ...grant, amount: grant.amount.figure })),
    indexation: indexation && indexationOf(indexation, term),
    payouts: payouts && payoutPlanOf(payouts),
    duties: dutiesOf(written),
    events: listed(written.events).map(event => eventOf(event, written)),
    readings: readingsOf(written, uses),
    defaults: indexation ? indexationDefaults(indexation) : [],
  }
}

/** The values of a keyed block, each with its key. */
const listed = <T extends object>(block: Readonly<Record<string, T>> = {}): (T & { key: string })[] =>
  Object.entries(block).map(([key, thing]) => ({ ...thing, key }))

type WrittenContribution = NonNullable<Written['contributions']>[string] & { key: string }

function contributionOf(given: WrittenContribution, { costs = {}, grants = {} }: Written): Contribution {
  const { key, from } = given
  const nothing = final(0n)
  if (!given.restOfCosts)
    return { key, from, cash: given.cash?.figure ?? nothing, inKind: given.inKind?.figure ?? nothing }
  const items = Object.values(costs[from]?.items ?? {})
  const inKind = added(items.filter(item => item.inKind).map(({ amount }) => amount.figure))
  const all = added(items.map(({ amount }) => amount.figure))
  const received = Object.values(grants).filter(({ to }) => to === from)
  const granted = added(received.map(({ amount }) => amount.figure))
  return { key, from, inKind, cash: minus(minus(all, inKind), granted) }
}

function payoutPlanOf(written: NonNullable<Written['payouts']>): PayoutPlan {
  const common = { months: written.every, offBankingDay: written.offBankingDay ?? 'open' } as const
  return 'month' in written ? { ...common, month: written.month } : { ...common, timing: written.timing }
}

type WrittenEvent = NonNullable<Written['events']>[string] & { key: string }

/** What happened; a notice ends the agreement so many months after its day, if it does not say when. */
function eventOf({ key, kind, day, ends }: WrittenEvent, { notice }: Written): Event {
  const known = day !== undefined && isDay(day) ? day : undefined
  const counted = kind === 'notice-given' && notice && known ? monthsAfter(known, notice.months) : undefined
  const isEnd = kind === 'end-decided' || kind === 'notice-given'
  return { key, kind, day: known, ends: isEnd ? (ends ?? counted) : undefined }
}

/** The duties, and the meetings of the groups. */
function dutiesOf({ duties, groups }: Written): Agreement['duties'] {
  const meetings = listed(groups).flatMap(({ key, name, meets }) =>
    meets ? [{ key, kind: 'meeting' as const, what: name, schedule: meets }] : [],
  )
  return [...listed(duties), ...meetings].map(({ schedule, ...duty }) => ({
    ...duty,
    schedule: { ...schedule, months: schedule.every },
  }))
}

const readingsOf = ({ readings = {} }: Written, uses: readonly Use[]): Agreement['readings'] =>
  Object.entries(readings).flatMap(([key, { chosen, question }]) => {
    const decides = uses.filter(({ reading }) => reading === key).map(({ at }) => String(at[0]))
    return chosen && decides.length > 0 ? [{ key, question, option: chosen, decides }] : []
  })

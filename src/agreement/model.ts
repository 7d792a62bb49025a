import type { Agreement, Default } from '../domain/agreement/agreement.ts'
import type { Contribution } from '../domain/agreement/contribution.ts'
import type { Indexation } from '../domain/agreement/indexation.ts'
import type { PayoutPlan } from '../domain/agreement/payout-plan.ts'
import { added, final, minus } from '../domain/money/figure.ts'
import { eventsOf } from './model/event.ts'
import { noticesOf } from './model/notice.ts'
import { termOf } from './model/term.ts'
import type { Written } from './schema.ts'
import type { Use } from './settle.ts'

/** What a written agreement means. `uses` says where readings were put in. */
export function modelOf(written: Written, uses: readonly Use[]): Agreement {
  const { indexation, payouts } = written
  const term = termOf(written.term)
  const notices = noticesOf(written)
  return {
    id: written.id,
    version: written.version,
    title: written.title,
    registration: written.registration,
    succeeds: written.succeeds,
    parties: new Map(Object.entries(written.parties).map(([key, party]) => [key, { key, ...party }])),
    term,
    notices,
    contributions: listed(written.contributions).map(given => contributionOf(given, written)),
    grants: listed(written.grants).map(grant => ({ ...grant, amount: grant.amount.figure })),
    indexation: indexation && indexationOf(indexation),
    payouts: payouts && payoutPlanOf(payouts),
    duties: dutiesOf(written),
    events: eventsOf(written, term, notices),
    readings: readingsOf(written, uses),
    defaults: defaultsOf(written),
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

const indexationOf = (written: NonNullable<Written['indexation']>): Indexation => ({
  ...written,
  indexYear: written.indexYear ?? 'same',
  rounding: written.rounding ?? { unit: 'krona', mode: 'half-up' },
  dueOnAdjustmentDay: written.dueOnAdjustmentDay ?? 'new',
})

function payoutPlanOf(written: NonNullable<Written['payouts']>): PayoutPlan {
  const common = { months: written.every, offBankingDay: written.offBankingDay ?? 'open' } as const
  return 'month' in written ? { ...common, month: written.month } : { ...common, timing: written.timing }
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

function defaultsOf({ indexation }: Written): Default[] {
  const open: Default[] = []
  if (indexation && !indexation.indexYear) open.push('index-year-same')
  if (indexation && !indexation.rounding) open.push('rounding-krona-half-up')
  if (indexation && !indexation.dueOnAdjustmentDay) open.push('new-level-on-adjustment-day')
  return open
}

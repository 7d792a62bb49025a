import type { Hold, Instalment, PayoutPlan } from '../domain/agreement/money/payout-plan.ts'
import { type Exact, exact } from '../domain/money/exact.ts'
import { withKeys } from '../domain/plain-object.ts'
import type { Written } from '../schema/agreement.ts'
import { fullDay } from './events.ts'

type WrittenPayouts = NonNullable<Written['payouts']>
type WrittenPlan = Omit<WrittenPayouts, 'followedBy' | 'source' | 'unknown'> & {
  readonly from?: PayoutPlan['from']
  readonly unknown?: string | undefined
}
type Events = Written['events']

/** The first payout plan of an agreement, and the plans that follow it, in the order of their days. */
export const payoutPlansOf = (
  { followedBy, source: _, ...first }: WrittenPayouts,
  events: Events,
): PayoutPlan[] => {
  const later = withKeys(followedBy).toSorted((a, b) => (a.from + a.key < b.from + b.key ? -1 : 1))
  return [first, ...later].map(plan => planOf(plan, events))
}

const planOf = (written: WrittenPlan, events: Events): PayoutPlan => ({
  from: written.from,
  every: written.every,
  counted: written.counted,
  lastPeriod: written.lastPeriod ?? 'short',
  landing: written.lastDays ? 'month-end' : 'same-day',
  instalments: instalmentsOf(written),
  offBankingDay: written.offBankingDay ?? 'open',
  openDays: written.openDays ?? 'banking-days',
  unit: written.rounding ?? 'ore',
  holds: withKeys(written.holds).map(({ key, until, what }) => ({ key, what, metOn: dayOf(until, events) })),
  against: written.against,
  unknown: written.unknown,
})

function instalmentsOf(written: WrittenPlan): Instalment[] {
  const { instalments, missingDay: missing = 'last-of-month' } = written
  if (!instalments) return [{ due: { ...dueOf(written), missing }, weight: 1n }]
  const parts = Object.values(instalments).map(part => ({
    part,
    exact: part.share ?? exact(part.amount ?? 0n),
  }))
  const denominator = parts.reduce((all, { exact: { d } }) => all * d, 1n)
  const weight = ({ n, d }: Exact) => (n * denominator) / d
  return parts.map(({ part, exact }) => ({ due: { ...dueOf(part), missing }, weight: weight(exact) }))
}

type WrittenDue = Pick<WrittenPlan, 'in' | 'timing' | 'on' | 'within' | 'after'>

const dueOf = ({ in: months, timing, on, within, after }: WrittenDue) => ({
  months,
  timing,
  on,
  within,
  after,
})

/** The day of signing, or of the event with a key; none, while the event is to come or its day is not known in full. */
function dayOf(until: string | undefined, events: Events): Hold['metOn'] {
  if (until === undefined) return undefined
  const days = withKeys(events)
    .filter(({ key, kind }) => (until === 'signed' ? kind === 'signed' : key === until))
    .flatMap(({ day }) => fullDay(day) ?? [])
  return days.toSorted().at(-1)
}

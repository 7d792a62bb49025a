import type { Instalment, PayoutPlan } from '../domain/agreement/money/payout-plan.ts'
import type { Day } from '../domain/calendar/day.ts'
import { landingOf } from '../domain/calendar/day-pattern.ts'
import { type Interval, months } from '../domain/calendar/interval.ts'
import { isUnknown, known, type Unknown, wordsOfUnknown } from '../domain/known.ts'
import { type Exact, exact } from '../domain/money/exact.ts'
import { withKeys } from '../domain/plain-object.ts'
import type { Written } from '../schema/agreement.ts'

type WrittenPayouts = NonNullable<Written['payouts']>
type WrittenPlan = Omit<WrittenPayouts, 'every' | 'followedBy' | 'source' | 'unknown'> & {
  readonly from?: PayoutPlan['from']
  readonly every: Interval | Unknown
  readonly unknown?: PayoutPlan['unknown']
}

/** The day on which what payments wait for has come, by the key of an event, or `signed`. */
export type HoldDays = (until: string) => Day | undefined

/** A plan for unknown days: one payout a year, in whole kronor, on any day of it. */
const onUnknownDays = { every: months(12), rounding: 'krona' } as const

/**
 * The first payout plan of an agreement, and the plans that follow it, in the order of their days. Without written
 * payouts the days are unknown.
 */
export const payoutPlansOf = (payouts: WrittenPayouts | undefined, dayOf: HoldDays): PayoutPlan[] => {
  if (!payouts) return [planOf({ ...onUnknownDays, unknown: null }, dayOf)]
  const { followedBy, source: _, every, ...rest } = payouts
  const first = every ? { ...rest, every } : { ...rest, ...onUnknownDays }
  const later = withKeys(followedBy).toSorted((a, b) => (a.from + a.key < b.from + b.key ? -1 : 1))
  return [first, ...later].map(plan => planOf(plan, dayOf))
}

/** Where a day or a part of the plan is unknown, each period has one payout on any of its days. */
const planOf = (written: WrittenPlan, dayOf: HoldDays): PayoutPlan => {
  const { every, in: inMonths, timing, on, instalments = {} } = written
  const parts = Object.values(instalments).flatMap(part => Object.values(part))
  const where =
    written.unknown !== undefined ? written.unknown : wordsOfUnknown([every, inMonths, timing, on, ...parts])
  return {
    from: written.from,
    every: known(every) ?? year,
    counted: written.counted,
    lastPeriod: written.lastPeriod ?? 'short',
    landing: written.lastDays ? 'month-end' : landingOf(written.missingDay),
    instalments: where === undefined ? instalmentsOf(written) : [anyDay],
    offBankingDay: known(written.offBankingDay) ?? 'open',
    openDays: written.openDays ?? 'banking-days',
    unit: known(written.rounding) ?? (isUnknown(every) ? 'krona' : 'ore'),
    holds: withKeys(written.holds).map(({ key, until, what }) => ({
      key,
      what,
      metOn: until === undefined ? undefined : dayOf(until),
    })),
    against: known(written.against),
    unknown: where,
  }
}

const year = months(12)

/** More days than any period has. */
const allDays = 40_000

const anyDay: Instalment = { due: { within: allDays }, weight: 1n }

function instalmentsOf(written: WrittenPlan): Instalment[] {
  const { instalments, missingDay: missing } = written
  if (!instalments) return [{ due: { ...dueOf(written), missing }, weight: 1n }]
  const parts = Object.values(instalments).map(part => ({
    part,
    exact: known(part.share) ?? exact(known(part.amount) ?? 0n),
  }))
  const denominator = parts.reduce((all, { exact: { d } }) => all * d, 1n)
  const weight = ({ n, d }: Exact) => (n * denominator) / d
  return parts.map(({ part, exact }) => ({ due: { ...dueOf(part), missing }, weight: weight(exact) }))
}

type WrittenDue = Pick<WrittenPlan, 'in' | 'timing' | 'on' | 'within' | 'after'>

const dueOf = ({ in: months, timing, on, within, after }: WrittenDue) => ({
  months: known(months),
  timing: known(timing),
  on: known(on),
  within,
  after,
})

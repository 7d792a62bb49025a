import { scheduledTerm } from '../agreement/term/life.ts'
import type { Day } from '../calendar/day.ts'
import { unitInOre } from '../money/rounding.ts'
import { uncountedFrom } from '../timeline/payouts/covered-period.ts'
import type { Payout, PayoutPart } from '../timeline/payouts/payout.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { type Assumption, assumption } from './assumption.ts'
import { brokenYearAssumptions } from './broken-year-assumptions.ts'

/** The choices that divide the time and the amounts of grants among payouts, where the file does not state them. */
export function payoutDivisionAssumptions(
  { agreement: { id, plans }, life }: Timeline,
  payouts: readonly Payout[],
): Assumption[] {
  if (!life) return []
  const planned = payouts.filter(({ plan }) => plan.unknown === undefined)
  const grants = new Map(planned.map(({ grant }) => [grant.key, grant]))
  const used = new Set(planned.map(({ plan }) => plan))
  const days = [...grants.values()]
    .flatMap(grant => uncountedFrom(grant.plans ?? plans, scheduledTerm(life), grant.amount.per))
    .flatMap(({ plan, from }) => (used.has(plan) ? [from] : []))
  const parts = planned.flatMap(({ parts }) => parts).filter(isOneOfSeveral)
  const cut = parts.flatMap(({ piece: { measure } }) => (measure === 'year' ? [] : [measure]))
  const isEqual = parts.some(({ piece }) => piece.measure === 'year') || haveEqualPayments(planned)
  const rounded = planned.filter(isRounded).map(({ plan }) => plan.unit)
  return [
    ...(days.length > 0
      ? [assumption('counted-from-first-day', id, { days: [...new Set<Day>(days)].toSorted() })]
      : []),
    ...(isEqual ? [assumption('divided-equally', id, {})] : []),
    ...brokenYearAssumptions(id, payouts),
    ...(cut.length > 0 ? [assumption('cut-periods', id, { by: [...new Set(cut)].toSorted() })] : []),
    ...[...new Set(rounded)].map(unit => assumption('payouts-rounded', id, { unit })),
  ]
}

const isOneOfSeveral = ({ piece }: PayoutPart) => piece.siblings.length > 1

/** Whether an instalment is paid in several parts, which then are equal. */
function haveEqualPayments(payouts: readonly Payout[]): boolean {
  const counts = new Map<string, number>()
  for (const { grant, covers } of payouts) {
    const period = `${grant.key} ${covers.from}`
    counts.set(period, (counts.get(period) ?? 0) + 1)
  }
  return payouts.some(
    ({ grant, covers, plan }) => (counts.get(`${grant.key} ${covers.from}`) ?? 0) > plan.instalments.length,
  )
}

/** Whether the unit of the plan decides an amount. */
const isRounded = ({ plan, parts }: Payout): boolean =>
  plan.unit !== 'ore' &&
  parts.some(({ exact }) => exact && (exact.d !== 1n || exact.n % unitInOre[plan.unit] !== 0n))

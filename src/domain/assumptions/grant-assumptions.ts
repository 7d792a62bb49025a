import type { Agreement } from '../agreement/agreement.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { isZero } from '../agreement/money/stated-amount.ts'
import { timeCovered } from '../agreement/term/during.ts'
import { type Life, scheduledTerm } from '../agreement/term/life.ts'
import { type Day, daysAfter } from '../calendar/day.ts'
import { daysIn, includes, isWholeMonths, isWithin, monthsOf, type Period } from '../calendar/period.ts'
import { allocate } from '../money/allocate.ts'
import { oreOf } from '../money/figure.ts'
import { sum } from '../money/ore.ts'
import { coveredPeriods } from '../timeline/payouts/covered-period.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { dueDay, payoutWindows } from '../timeline/payouts/payout-window.ts'
import { isOpen } from '../timeline/payouts/planned-day.ts'
import { type Assumption, assumption } from './assumption.ts'
import { payoutTimeAssumptions } from './payout-time-assumptions.ts'

/** The assumptions about the grants and the days of payouts, but not about their levels. */
export const grantAssumptions = (
  agreement: Agreement,
  life: Life,
  payouts: readonly Payout[],
  rule: DueDayRule,
): Assumption[] => [
  ...continuing(agreement, payouts),
  ...(payouts.length > 0 ? nothingGranted(agreement) : []),
  ...costsAsGrants(agreement, payouts),
  ...onAdjustmentDay(agreement, payouts),
  ...offBankingDay(agreement, payouts),
  ...heldBack(agreement, payouts),
  ...undivided(agreement, payouts),
  ...beyondEnd(agreement, life.to, payouts),
  ...unpaidUntilEnd(agreement, life, rule),
  ...payoutTimeAssumptions(agreement, payouts, rule),
  ...(payouts.some(({ window, plan }) => window.from !== window.to && plan.unknown === undefined)
    ? [assumption('planned-day', agreement.id, { rule })]
    : []),
]

/** Grants that the document states for a part of the term only, and that continue unchanged outside it. */
function continuing({ id, grants }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const beyond = grants.filter(
    ({ key, statedFor }) =>
      statedFor && payouts.some(({ grant, covers }) => grant.key === key && !isWithin(covers, statedFor)),
  )
  const periods = new Map(
    beyond.flatMap(({ statedFor }) => (statedFor ? [[statedFor.from + statedFor.to, statedFor]] : [])),
  )
  return [...periods.values()].map(({ from, to }) => {
    const own = beyond.filter(({ statedFor }) => statedFor?.from === from && statedFor.to === to)
    return assumption('allocation-continues', id, { from, to, grants: own.map(({ key }) => key) })
  })
}

/** Grants that are stated as 0 kr, which is not the same as unknown. */
function nothingGranted({ id, grants }: Agreement): Assumption[] {
  const nothing = grants.filter(({ amount }) => isZero(amount)).map(({ key }) => key)
  return nothing.length > 0 ? [assumption('nothing-granted', id, { grants: nothing })] : []
}

/** Grants that are not stated, but follow from who pays the costs. */
function costsAsGrants({ id }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const payers = new Set(payouts.flatMap(({ grant }) => (grant.isImplied ? [grant.from] : [])))
  return payers.size > 0 ? [assumption('costs-as-grants', id, { payers: [...payers] })] : []
}

/** Payments due on the day of an adjustment, where the file does not state their level. */
function onAdjustmentDay({ id, defaults }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const name = 'new-level-on-adjustment-day'
  const isDue = payouts.some(({ due, parts }) =>
    parts.some(({ level }) => level.steps.some(({ effective }) => effective === due)),
  )
  return isDue && defaults.includes(name) ? [assumption('default', id, { default: name })] : []
}

/** Due days on which no payment can be made, where the file does not state the day that they move to. */
function offBankingDay({ id }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const unmoved = payouts.filter(({ plan }) => plan.offBankingDay === 'open' && plan.unknown === undefined)
  const days = new Set(unmoved.flatMap(({ day, plan }) => (isOpen(day, plan.openDays) ? [] : day)))
  return days.size > 0 ? [assumption('off-banking-day', id, { days: [...days] })] : []
}

/** The conditions that still hold payments, and what recipients must send to be paid. */
function heldBack({ id }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const plans = [...new Set(payouts.map(({ plan }) => plan))]
  const waiting = plans.flatMap(({ holds }) => holds.filter(({ metOn }) => metOn === undefined))
  const holds = [...new Map(waiting.map(hold => [hold.key, hold])).values()]
  const against = [...new Set(plans.flatMap(plan => plan.against ?? []))]
  return [
    ...(holds.length > 0 ? [assumption('held', id, { holds })] : []),
    ...against.map(sent => assumption('paid-against', id, { sent })),
  ]
}

/** Amounts for several recipients or units that the document does not divide, and those whose recipient is not known. */
function undivided({ id, parties }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const grants = [...new Map(payouts.map(({ grant }) => [grant.key, grant])).values()]
  return grants.flatMap(({ key, to, divided, unknownRecipient, units }) => {
    if (divided === 'equally') return []
    const among = units.length > 0 ? units : to.map(party => parties.get(party)?.name ?? party)
    return [
      ...(among.length > 1 ? [assumption('not-divided', id, { grant: key, among })] : []),
      ...(unknownRecipient === undefined
        ? []
        : [assumption('recipient-unknown', id, { grant: key, where: unknownRecipient })]),
    ]
  })
}

/** The amount paid for time after an early end: by whole months if all bounds are month bounds, otherwise by days. */
function beyondEnd(agreement: Agreement, end: Day, payouts: readonly Payout[]): Assumption[] {
  const parts = payouts.map(({ covers, amount }) => {
    if (covers.to <= end) return 0n
    const spans = [
      { from: covers.from, to: end },
      { from: daysAfter(end, 1), to: covers.to },
    ]
    const isMonths = spans.every(isWholeMonths)
    const weight = (span: Period) => BigInt(isMonths ? monthsOf(span).length : daysIn(span))
    return allocate(oreOf(amount) ?? 0n, spans, weight).at(-1)?.amount ?? 0n
  })
  const amount = sum(parts)
  return amount > 0n ? [assumption('paid-beyond-end', agreement.id, { day: end, amount })] : []
}

/** The last days of an agreement that ends early, where the payouts that cover them are due after its end. */
function unpaidUntilEnd({ id, grants, plans }: Agreement, life: Life, rule: DueDayRule): Assumption[] {
  const end = life.to
  if (end === life.scheduledEnd) return []
  const term = scheduledTerm(life)
  const unpaid = grants.flatMap(grant => {
    if (isZero(grant.amount)) return []
    const whole = timeCovered(grant.during, term)
    const periods = whole ? coveredPeriods(grant.plans ?? plans, term, whole, grant.amount.per) : []
    return periods
      .filter(period => includes(period, end))
      .filter(({ plan, ...covers }) =>
        plan.instalments.some(({ due }) =>
          payoutWindows(due, covers).some(window => dueDay(window, rule) > end),
        ),
      )
      .map(({ from }) => from)
  })
  return [...new Set(unpaid)].map(from => assumption('unpaid-until-end', id, { from, to: end }))
}

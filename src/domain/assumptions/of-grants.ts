import type { Agreement } from '../agreement/agreement.ts'
import type { Life } from '../agreement/end-day.ts'
import type { PlannedDay } from '../agreement/payout-plan.ts'
import { isBankingDay } from '../calendar/banking-days.ts'
import { cycle } from '../calendar/cycle.ts'
import { type Day, daysAfter } from '../calendar/day.ts'
import { months } from '../calendar/interval.ts'
import { daysIn, includes, isWholeMonths, isWithin, monthsOf, type Period } from '../calendar/period.ts'
import { allocate } from '../money/allocate.ts'
import { sum } from '../money/ore.ts'
import type { Payout } from '../timeline/payout.ts'
import { dueDay, payoutWindow } from '../timeline/payout-window.ts'
import { type Assumption, assumption } from './assumption.ts'

/** What the given payouts' grants and days rest on, besides their levels. */
export const ofGrants = (
  agreement: Agreement,
  life: Life,
  payouts: readonly Payout[],
  rule: PlannedDay,
): Assumption[] => [
  ...continuing(agreement, payouts),
  ...(payouts.length > 0 ? nothingGranted(agreement) : []),
  ...onAdjustmentDay(agreement, payouts),
  ...offBankingDay(agreement, payouts),
  ...beyondEnd(agreement, life.to, payouts),
  ...untilEnd(agreement, life, rule),
  ...(payouts.some(({ window }) => window.from !== window.to)
    ? [assumption('planned-day', agreement.id, { rule })]
    : []),
]

/** Grants that the document states for a part of the term only, and that are the same outside it. */
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

/** Grants stated to be 0 kr: said, and not the same as unknown. */
function nothingGranted({ id, grants }: Agreement): Assumption[] {
  const nothing = grants.filter(({ amount }) => amount.ore === 0n).map(({ key }) => key)
  return nothing.length > 0 ? [assumption('nothing-granted', id, { grants: nothing })] : []
}

/** Payments due on the very day of an adjustment, where the file does not say which level they have. */
function onAdjustmentDay({ id, defaults }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const name = 'new-level-on-adjustment-day'
  const isDue = payouts.some(({ due, level }) => level.steps.some(({ effective }) => effective === due))
  return isDue && defaults.includes(name) ? [assumption('default', id, { default: name })] : []
}

/** Days that nobody can be paid on, where the file does not say what becomes of them. */
function offBankingDay({ id, payouts: plan }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const days = [...new Set(payouts.map(({ day }) => day))].filter(day => !isBankingDay(day))
  const isOpen = days.length > 0 && plan?.offBankingDay === 'open'
  return isOpen ? [assumption('off-banking-day', id, { days })] : []
}

/** What is paid for time after an early end: by whole months where all bounds are month bounds, otherwise by days. */
function beyondEnd(agreement: Agreement, end: Day, payouts: readonly Payout[]): Assumption[] {
  const parts = payouts.map(({ covers, amount: { ore = 0n } }) => {
    if (covers.to <= end) return 0n
    const spans = [
      { from: covers.from, to: end },
      { from: daysAfter(end, 1), to: covers.to },
    ]
    const isMonths = spans.every(isWholeMonths)
    const weight = (span: Period) => BigInt(isMonths ? monthsOf(span).length : daysIn(span))
    return allocate(ore, spans, weight).at(-1)?.amount ?? 0n
  })
  const amount = sum(parts)
  return amount > 0n ? [assumption('paid-beyond-end', agreement.id, { day: end, amount })] : []
}

/** The last days of an agreement that ends early, where what covers them would be due only after it. */
function untilEnd({ id, payouts: plan }: Agreement, life: Life, rule: PlannedDay): Assumption[] {
  const { from, to: end, fullTo } = life
  if (!plan || end === fullTo) return []
  const covers = cycle({ from, to: fullTo }, months(plan.months)).find(period => includes(period, end))
  const window = covers && payoutWindow(plan, covers)
  const isUnpaid = window && dueDay(window, rule) > end
  return isUnpaid ? [assumption('unpaid-until-end', id, { from: covers.from, to: end })] : []
}

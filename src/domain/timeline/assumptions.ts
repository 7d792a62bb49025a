import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/end-day.ts'
import type { PlannedDay } from '../agreement/payout-plan.ts'
import { isBankingDay } from '../calendar/banking-days.ts'
import { overlap } from '../calendar/period.ts'
import { type Assumption, assumption } from './assumption.ts'
import { indexAssumptions } from './index-assumptions.ts'
import type { Payout } from './payout.ts'
import { entriesOf, type Timeline } from './timeline.ts'

/** What the amounts and days of the given payouts rest on. */
export function payoutAssumptions(
  { agreement }: Timeline,
  payouts: readonly Payout[],
  rule: PlannedDay,
): Assumption[] {
  if (payouts.length === 0) return []
  const isWindow = payouts.some(({ window }) => window.from !== window.to)
  return [
    ...termAssumptions(agreement),
    ...readingAssumptions(agreement, ['grants', 'payouts', 'indexation', 'term']),
    ...continuing(agreement, payouts),
    ...nothingGranted(agreement),
    ...indexAssumptions(agreement.id, payouts),
    ...defaultAssumptions(agreement, payouts),
    ...offBankingDay(agreement, payouts),
    ...(isWindow ? [assumption('planned-day', agreement.id, { rule })] : []),
  ]
}

/** What the split rests on besides its payouts. */
export function contributionAssumptions(timeline: Timeline): Assumption[] {
  const { agreement } = timeline
  const unvalued = entriesOf(timeline, 'contribution').filter(({ inKind }) => inKind.status === 'unknown')
  const parties = [...new Set(unvalued.map(({ contribution }) => contribution.from))]
  return [
    ...readingAssumptions(agreement, ['contributions', 'costs']),
    ...(parties.length > 0 ? [assumption('in-kind-unvalued', agreement.id, { parties })] : []),
  ]
}

/** What the agreement's being in force, and its last day, rest on. */
export function termAssumptions(agreement: Agreement): Assumption[] {
  const end = endDay(agreement)
  const isMet = agreement.events.some(({ kind, day }) => kind === 'condition-met' && day)
  const open = isMet ? [] : agreement.term.conditions
  return [
    ...open.map(condition => assumption('condition', agreement.id, { condition })),
    ...(end < agreement.term.to ? [assumption('ends-early', agreement.id, { day: end })] : []),
  ]
}

/** The readings chosen for the parts of the file that a result is made from. */
export function readingAssumptions(agreement: Agreement, parts: readonly string[]): Assumption[] {
  return agreement.readings
    .filter(({ decides }) => decides.some(part => parts.includes(part)))
    .map(({ key, question, option }) =>
      assumption('reading', agreement.id, { reading: key, question, option }),
    )
}

/** Grants that the document states for a part of the term only, and that go on unchanged after it. */
function continuing({ id, grants }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const ends = [...new Set(grants.flatMap(({ statedFor }) => (statedFor ? [statedFor.to] : [])))]
  return ends.flatMap(after => {
    const beyond = grants.filter(
      ({ key, statedFor }) =>
        statedFor?.to === after &&
        payouts.some(({ grant, covers }) => grant.key === key && !overlap(covers, statedFor)),
    )
    if (beyond.length === 0) return []
    return [assumption('allocation-continues', id, { after, grants: beyond.map(({ key }) => key) })]
  })
}

/** Grants stated to be 0 kr: said, and not the same as unknown. */
function nothingGranted({ id, grants }: Agreement): Assumption[] {
  const nothing = grants.filter(({ amount }) => amount.ore === 0n).map(({ key }) => key)
  return nothing.length > 0 ? [assumption('nothing-granted', id, { grants: nothing })] : []
}

function defaultAssumptions(agreement: Agreement, payouts: readonly Payout[]): Assumption[] {
  const isAdjusted = payouts.some(({ level }) => level.steps.length > 0)
  const isDueOnAdjustment = payouts.some(({ day, level }) =>
    level.steps.some(({ effective }) => effective === day),
  )
  return agreement.defaults
    .filter(name => (name === 'new-level-on-adjustment-day' ? isDueOnAdjustment : isAdjusted))
    .map(name => assumption('default', agreement.id, { default: name }))
}

/** Days that nobody can be paid on, where the file does not say what becomes of them. */
function offBankingDay({ id, payouts: plan }: Agreement, payouts: readonly Payout[]): Assumption[] {
  const days = [...new Set(payouts.map(({ day }) => day))].filter(day => !isBankingDay(day))
  return days.length > 0 && plan?.offBankingDay === 'open'
    ? [assumption('off-banking-day', id, { days })]
    : []
}

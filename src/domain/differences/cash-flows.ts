import { grantsOfAllVersions } from '../agreement/amendment.ts'
import { recipientKeys } from '../agreement/money/grant.ts'
import { yearOf } from '../calendar/day.ts'
import { added, type Figure, final, isNothing, negative, oreOf, subtracted } from '../money/figure.ts'
import { sameText } from '../same-text.ts'
import { receiptsOf } from '../timeline/payouts/recipient-part.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { type BudgetRow, budget } from '../views/budget.ts'

/** The cash that a party pays or receives in a calendar year. Recipients that share a grant count as one party. */
export interface CashFlow {
  readonly year: number
  readonly party: string
  readonly side: 'pays' | 'receives'
  readonly amount: Figure
}

/** The difference of each cash flow from an old timeline to a new one, each year. */
export function cashFlowDifferences(
  old: Timeline,
  now: Timeline,
  newName: NewName,
  years: readonly number[],
): CashFlow[] {
  const all = [...new Set([...years, ...paidYears(old), ...paidYears(now)])].toSorted((a, b) => a - b)
  const [before, after] = [budget(old, all, 'cash'), budget(now, all, 'cash')]
  const left = new Map(before.map(row => [nameOf(row, newName('grants', row.grant.key)), row]))
  const party = (key: string) => newName('parties', key)
  const withNewKeys = ({ grant, ...row }: BudgetRow): BudgetRow => ({
    ...row,
    grant: { ...grant, from: party(grant.from), to: grant.to.map(party).toSorted() },
  })
  const flows = after.flatMap(row => {
    const name = nameOf(row, row.grant.key)
    const was = left.get(name)
    left.delete(name)
    return was ? between(withNewKeys(was), row, () => isAlike(was, old, row, now)) : flowsOf(row, row.amount)
  })
  return summedCashFlows([
    ...flows,
    ...[...left.values()].flatMap(row => flowsOf(withNewKeys(row), negative(row.amount))),
  ])
}

/** The new key of a grant or party of the old version. */
export type NewName = (kind: 'grants' | 'parties', key: string) => string

const nameOf = ({ year }: BudgetRow, grant: string) => `${year} ${grant}`

/** The sums of the cash flows of the same party, side and year, without those that are 0. */
export function summedCashFlows(flows: readonly CashFlow[]): CashFlow[] {
  const own = new Map<string, CashFlow>()
  for (const flow of flows) {
    const before = own.get(cashFlowKey(flow))
    own.set(cashFlowKey(flow), before ? { ...flow, amount: added([before.amount, flow.amount]) } : flow)
  }
  return [...own.values()].filter(({ amount }) => !isNothing(amount))
}

/** A key of the party, side and year of a cash flow. */
export const cashFlowKey = ({ year, party, side }: CashFlow): string => `${year} ${side} ${party}`

function between(was: BudgetRow, row: BudgetRow, isAlike: () => boolean): CashFlow[] {
  const [old, now] = [flowsOf(was, was.amount), flowsOf(row, row.amount)]
  const isUnknown = oreOf(was.amount) === undefined && oreOf(row.amount) === undefined
  // An amount that is unknown in both versions for the same reasons has not changed.
  const isKept = isUnknown && isAlike()
  const before = new Map(old.map(flow => [cashFlowKey(flow), flow]))
  const after = new Set(now.map(cashFlowKey))
  return [
    ...old
      .filter(flow => !after.has(cashFlowKey(flow)))
      .map(flow => ({ ...flow, amount: negative(flow.amount) })),
    ...now.map(flow => {
      const other = before.get(cashFlowKey(flow))
      if (!other) return flow
      return { ...flow, amount: isKept ? final(0n) : subtracted(flow.amount, other.amount) }
    }),
  ]
}

const flowsOf = ({ year, grant }: BudgetRow, amount: Figure): CashFlow[] => [
  { year, party: grant.from, side: 'pays', amount },
  ...receiptsOf(grant, amount).map(
    ({ to, amount }): CashFlow => ({
      year,
      party: recipientKeys({ ...grant, to }),
      side: 'receives',
      amount,
    }),
  ),
]

/** Whether the known facts about a grant's payments in a year are the same in two timelines. */
const isAlike = (was: BudgetRow, old: Timeline, row: BudgetRow, now: Timeline) =>
  paidText(was, old) === paidText(row, now)

/** The known facts about the payments of a grant in a year as a text; in an agreement without days, the grant's amount. */
function paidText({ grant, year }: BudgetRow, timeline: Timeline): string {
  if (!timeline.life)
    return sameText(grantsOfAllVersions(timeline.agreement).find(({ key }) => key === grant.key)?.amount)
  const own = entriesOfKind(timeline, 'payout').filter(payout => payout.grant.key === grant.key)
  return own
    .filter(({ day, window }) => [day, window.from, window.to].some(possible => yearOf(possible) === year))
    .map(({ grant, plan, ...payout }) => sameText(payout))
    .join('\n')
}

const paidYears = (timeline: Timeline): number[] =>
  entriesOfKind(timeline, 'payout')
    .flatMap(({ day, window }) => [day, window.from, window.to])
    .map(yearOf)

import { added, type Figure, isNothing } from '../money/figure.ts'

/** The times that amounts of a comparison are for: a calendar year, every agreement year, or all of the term. */
export const flowSpans = ['calendar-year', 'agreement-year', 'term'] as const

/** The cash that a party pays or receives in a time. Recipients that share a grant count as one party. */
export interface CashFlow {
  readonly span: (typeof flowSpans)[number]
  /** The calendar year, or the number of an agreement year that is not like the others. */
  readonly year?: number | undefined
  readonly party: string
  readonly side: 'pays' | 'receives'
  readonly amount: Figure
}

/** A key of the party, side and time of a cash flow. */
export const cashFlowKey = ({ span, year, party, side }: Omit<CashFlow, 'amount'>): string =>
  `${span} ${year ?? ''} ${side} ${party}`

/** The sums of the cash flows of the same party, side and time, without those that are 0. */
export function summedCashFlows(flows: readonly CashFlow[]): CashFlow[] {
  const own = new Map<string, CashFlow>()
  for (const flow of flows) {
    const before = own.get(cashFlowKey(flow))
    own.set(cashFlowKey(flow), before ? { ...flow, amount: added([before.amount, flow.amount]) } : flow)
  }
  return [...own.values()].filter(({ amount }) => !isNothing(amount))
}

/** The cash flows of calendar years. */
export const inCalendarYears = (flows: readonly CashFlow[]): CashFlow[] =>
  flows.filter(({ span }) => span === 'calendar-year')

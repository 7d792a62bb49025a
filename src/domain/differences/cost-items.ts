import type { Agreement } from '../agreement/agreement.ts'
import type { Grant } from '../agreement/money/grant.ts'
import { amountIn } from '../agreement/money/stated-amount.ts'
import { yearOf } from '../calendar/day.ts'
import { sameText } from '../same-text.ts'
import { grantedYearly } from '../timeline/amounts/granted-yearly.ts'
import { isPlanned, type Payout } from '../timeline/payouts/payout.ts'
import { receiptsOf } from '../timeline/payouts/recipient-part.ts'
import type { DatedTimeline } from '../timeline/timeline.ts'
import { coveredYears } from '../views/accrual.ts'
import type { CashFlow } from './cash-flow.ts'
import type { CostItem } from './cost-item.ts'
import { type Amount, amountsOf, asItem, type PaidPart, payoutsByGrant } from './portions.ts'

/** What a version says of the amount of a grant. */
export interface Statement {
  readonly text: string
  /** The amount itself is stated as unknown. Whatever bounds it, it is then the same amount in another version that says so. */
  readonly isUnknown: boolean
}
export type StatementOf = (grant: string) => Statement

/** The keys by which the new version knows grants and parties of the old one. */
export type NewName = (kind: 'grants' | 'parties', key: string) => string

type Time = Pick<CashFlow, 'span' | 'year'>

/** The years in which a payout may be paid. A payout on an unknown day is paid within the time that it covers. */
export const yearsPaid = (payout: Payout): number[] =>
  isPlanned(payout) ? [yearOf(payout.day)] : coveredYears([payout])

/** What each party pays and receives in each of the years. */
export const itemsInYears = (
  timeline: DatedTimeline,
  years: readonly number[],
  statementOf: StatementOf,
  newName: NewName,
): CostItem[] =>
  payoutsByGrant(timeline).flatMap(({ grant, own }) => {
    const inYears = new Map<number, Payout[]>(years.map(year => [year, []]))
    for (const payout of own) for (const year of yearsPaid(payout)) inYears.get(year)?.push(payout)
    return [...inYears].flatMap(([year, payouts]) =>
      amountsOf(
        payouts,
        payout => yearsPaid(payout).length > 1,
        textsOf(grant, statementOf, newName),
      ).flatMap(amount => itemsOf({ span: 'calendar-year', year }, grant, amount, newName)),
    )
  })

/** What each party pays and receives over all of the timeline. */
export const itemsOverTerm = (
  timeline: DatedTimeline,
  statementOf: StatementOf,
  newName: NewName,
): CostItem[] =>
  payoutsByGrant(timeline).flatMap(({ grant, own }) =>
    amountsOf(own, () => false, textsOf(grant, statementOf, newName)).flatMap(amount =>
      itemsOf({ span: 'term' }, grant, amount, newName),
    ),
  )

/** What each party pays and receives an agreement year as stated: every year, or the years of these numbers. */
export const itemsYearly = (
  agreement: Agreement,
  day: Parameters<typeof grantedYearly>[1],
  numbers: readonly number[],
  statementOf: StatementOf,
  newName: NewName,
): CostItem[] =>
  agreement.grants
    .filter(({ amount: { per } }) => per !== 'period')
    .flatMap(grant =>
      (numbers.length === 0 ? [undefined] : numbers).flatMap(year => {
        const amount =
          year === undefined
            ? grantedYearly({ ...agreement, grants: [grant], earlier: [] }, day)
            : amountIn(grant.amount, year)
        if (!amount) return []
        const sameAs = sameText([
          newName('grants', grant.key),
          statementOf(grant.key).text,
          year,
          statementOf(grant.key).isUnknown || amount,
        ])
        return itemsOf({ span: 'agreement-year', year }, grant, asItem(amount, sameAs), newName)
      }),
    )

/** Gives all that decides an amount of a grant that is not exactly known, as a text. */
function textsOf({ key }: Grant, statementOf: StatementOf, newName: NewName) {
  const { text, isUnknown } = statementOf(key)
  return (parts: readonly PaidPart[]): string =>
    sameText([
      [newName('grants', key), text],
      parts.map(({ payout: { day, covers, window, plan }, part: { piece, level, amount, of } }) => [
        isUnknown || [level.base, amount, of],
        [day, covers, window, plan.instalments.map(({ weight }) => weight), plan.unit, plan.unknown],
        [piece.year, piece.on, piece.siblings, piece.place],
        [level.steps, amount.commitment],
      ]),
    ])
}

/** An amount of a grant as what its payer pays and its recipients receive. */
function itemsOf(time: Time, { from, to, divided }: Grant, { amount, ...of }: Amount, newName: NewName) {
  const party = (key: string) => newName('parties', key)
  const receipts = receiptsOf({ to: to.map(party).toSorted(), divided }, amount)
  return [
    { ...time, ...of, party: party(from), side: 'pays' as const, amount },
    ...receipts.map(
      ({ to, amount }): CostItem => ({ ...time, ...of, party: to.join(', '), side: 'receives', amount }),
    ),
  ]
}

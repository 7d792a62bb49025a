import type { Figure } from '../money/figure.ts'
import { isNothing } from '../money/figure.ts'
import type { Agreement } from './agreement.ts'
import { mapAmount, type StatedAmount } from './money/stated-amount.ts'

/** Whether amounts cannot be adjusted, because nothing bounds the first day and so the adjustments of an agreement year. */
export const isAtDocumentLevel = ({ indexation, term: { from, bounds } }: Agreement): boolean =>
  indexation !== undefined &&
  from === undefined &&
  (bounds.from.earliest === undefined || bounds.from.latest === undefined)

/** An agreement whose amounts stay at the price level of the document, and say that their level is missing. */
export function atDocumentLevel(agreement: Agreement): Agreement {
  const { indexation, grants, contributions } = agreement
  const isAdjusted = (block: 'grants' | 'contributions') => indexation?.appliesTo.includes(block)
  return {
    ...agreement,
    indexation: undefined,
    grants: isAdjusted('grants')
      ? grants.map(grant => ({ ...grant, amount: withoutLevel(grant.amount) }))
      : grants,
    contributions: isAdjusted('contributions')
      ? contributions.map(one => ({
          ...one,
          cash: withoutLevel(one.cash),
          inKind: withoutLevel(one.inKind),
        }))
      : contributions,
  }
}

const withoutLevel = (amount: StatedAmount): StatedAmount =>
  mapAmount(amount, (figure): Figure => (isNothing(figure) ? figure : { ...figure, level: 'missing' }))

import type { Agreement } from '../../agreement/agreement.ts'
import type { Grant } from '../../agreement/money/grant.ts'
import type { PayoutPlan } from '../../agreement/money/payout-plan.ts'
import { figuresOf, isZero } from '../../agreement/money/stated-amount.ts'
import type { Day } from '../../calendar/day.ts'
import { isUnknownFigure } from '../../money/figure.ts'
import { type Untold, untold } from './untold.ts'

/** The payouts whose days cannot be told, together for the grants that have the same reason, and the amounts that are not known. */
export function untoldMoney(agreement: Agreement, today: Day): Untold[] {
  const { grants, term, plans } = agreement
  const paid = grants.filter(({ amount, during }) => !isZero(amount) && !(during?.to && during.to < today))
  const reasons = paid.map(grant => ({ grant, ...reasonFor(grant.plans ?? plans, term.from, today) }))
  const places = [...new Set(reasons.flatMap(({ reason, where }) => (reason ? `${reason} ${where}` : [])))]
  return [
    ...places.flatMap(place => {
      const own = reasons.filter(({ reason, where }) => `${reason} ${where}` === place)
      const [{ reason, where } = {}] = own
      const to = [...new Set(own.flatMap(({ grant }) => grant.to))]
      const [unknownRecipient] = own.flatMap(({ grant }) => grant.unknownRecipient ?? [])
      return reason ? [untold({ kind: 'payouts', to, unknownRecipient }, reason, { where })] : []
    }),
    ...paid.filter(isUnknown).map(untoldAmount),
  ]
}

/** The reason why payouts from a day on have no days; none where their plan gives them days. */
function reasonFor(
  plans: readonly PayoutPlan[],
  from: Day | undefined,
  today: Day,
): Partial<Pick<Untold, 'reason' | 'where'>> {
  const current = plans.filter((_, i) => {
    const next = plans[i + 1]?.from
    return next === undefined || next > today
  })
  const open = current.find(({ unknown }) => unknown !== undefined)
  if (open ?? plans.length === 0) return { reason: 'payout-days-unknown', where: open?.unknown ?? undefined }
  return from ? {} : { reason: 'first-day-unknown' }
}

const isUnknown = ({ amount }: Grant): boolean => amount.isUnstated || figuresOf(amount).some(isUnknownFigure)

/** An amount that is not known; where its quantity is of a stated day, not before that day. */
function untoldAmount({ key, amount: { product } }: Grant): Untold {
  const isQuantity = product !== undefined && product.quantity === undefined
  return untold({ kind: 'amount', grant: key }, isQuantity ? 'quantity-unknown' : 'amount-unknown', {
    earliest: product?.on,
  })
}

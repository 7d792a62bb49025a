import { classRule, forNobody } from '../class-rule.ts'

/** A sum that the document states, and that is worked out all the same. */
export const statedTotal = classRule({
  name: 'stated-total',
  at: ['statedTotals'],
  scale: 'amount',
  class: 'other',
  more: forNobody,
})

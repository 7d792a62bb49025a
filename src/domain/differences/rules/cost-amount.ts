import { classRule, forNobody } from '../class-rule.ts'

/** How much something costs. */
export const costAmount = classRule({
  name: 'cost-amount',
  at: ['costs.*.items.*.amount', 'costs.*.items.*.inKind'],
  scale: 'amount',
  class: 'substantive',
  more: forNobody,
})

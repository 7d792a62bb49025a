import { classRule, forNobody } from '../class-rule.ts'

/** When grants are paid, and in which parts. */
export const payoutPlan = classRule({
  name: 'payout-plan',
  at: ['payouts', 'grants.*.payouts'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

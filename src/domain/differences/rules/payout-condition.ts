import { classRule, forPayer } from '../class-rule.ts'

/** What must come before anything is paid. */
export const payoutCondition = classRule({
  name: 'payout-condition',
  at: ['payouts.holds.*', 'payouts.against', 'grants.*.payouts.holds.*', 'grants.*.payouts.against'],
  scale: 'presence',
  class: 'substantive',
  more: forPayer,
})

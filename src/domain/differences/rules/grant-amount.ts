import { classRule, forRecipient } from '../class-rule.ts'

/** How much a recipient gets. */
export const grantAmount = classRule({
  name: 'grant-amount',
  at: ['grants.*.amount'],
  scale: 'amount',
  class: 'substantive',
  more: forRecipient,
})

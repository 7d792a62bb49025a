import { classRule, forRecipient } from '../class-rule.ts'

/** How long money is kept when the agreement ends for a party. */
export const terminationTerms = classRule({
  name: 'termination-terms',
  at: ['termination.*.*'],
  scale: 'length',
  class: 'substantive',
  more: forRecipient,
})

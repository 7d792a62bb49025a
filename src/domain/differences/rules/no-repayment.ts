import { classRule, forRecipient } from '../class-rule.ts'

/** That the document says nothing of paying back. */
export const noRepayment = classRule({
  name: 'no-repayment',
  at: ['repayment'],
  scale: 'presence',
  class: 'substantive',
  more: forRecipient,
})

import { classRule, forPayer } from '../class-rule.ts'

/** That money that is not used as agreed is paid back. */
export const repayment = classRule({
  name: 'repayment',
  at: ['repayment.*'],
  scale: 'presence',
  class: 'substantive',
  more: forPayer,
})

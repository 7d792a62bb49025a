import { classRule, forNobody } from '../class-rule.ts'

/** What is paid back, to whom, and whether it must be. */
export const repaymentTerms = classRule({
  name: 'repayment-terms',
  at: ['repayment.*.*'],
  scale: 'members',
  class: 'substantive',
  more: forNobody,
})

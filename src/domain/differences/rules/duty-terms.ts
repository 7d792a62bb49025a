import { classRule, forNobody } from '../class-rule.ts'

/** When a duty is due, who has it, and what kind it is. */
export const dutyTerms = classRule({
  name: 'duty-terms',
  at: ['duties.*.*'],
  scale: 'members',
  class: 'substantive',
  more: forNobody,
})

import { classRule, forNobody } from '../class-rule.ts'

/** Who sits in a group, and when it meets. */
export const groupTerms = classRule({
  name: 'group-terms',
  at: ['groups.*.*'],
  scale: 'members',
  class: 'substantive',
  more: forNobody,
})

import { classRule, forNobody } from '../class-rule.ts'

/** What a grant is for, and when. */
export const grantTerms = classRule({
  name: 'grant-terms',
  at: ['grants.*.*'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

import { classRule, forNobody } from '../class-rule.ts'

/** Of whom and for which time a contribution is. */
export const contributionTerms = classRule({
  name: 'contribution-terms',
  at: ['contributions.*.*'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

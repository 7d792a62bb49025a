import { classRule, forNobody } from '../class-rule.ts'

/** How the agreement renews itself. */
export const renewalTerms = classRule({
  name: 'renewal-terms',
  at: ['term.renewal.*'],
  scale: 'length',
  class: 'substantive',
  more: forNobody,
})

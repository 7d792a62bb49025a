import { classRule, forNobody } from '../class-rule.ts'

/** Which index amounts follow, and how. */
export const indexationTerms = classRule({
  name: 'indexation-terms',
  at: ['indexation.*'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

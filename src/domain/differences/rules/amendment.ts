import { classRule, forNobody } from '../class-rule.ts'

/** A change of the agreement from a day on. */
export const amendment = classRule({
  name: 'amendment',
  at: ['amendments.*'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

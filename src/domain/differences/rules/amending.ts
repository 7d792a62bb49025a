import { classRule, forNobody } from '../class-rule.ts'

/** How the agreement itself is changed. */
export const amending = classRule({
  name: 'amending',
  at: ['changes'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

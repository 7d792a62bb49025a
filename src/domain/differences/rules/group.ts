import { classRule, forNobody } from '../class-rule.ts'

/** A group that meets. */
export const group = classRule({
  name: 'group',
  at: ['groups.*'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

import { classRule, forNobody } from '../class-rule.ts'

/** How an unclear place is read; what follows from it is a change where the reading stands. */
export const reading = classRule({
  name: 'reading',
  at: ['readings.*'],
  scale: 'presence',
  class: 'other',
  more: forNobody,
})

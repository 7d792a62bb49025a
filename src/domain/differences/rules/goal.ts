import { classRule, forNobody } from '../class-rule.ts'

/** An effect that the parties want to see. */
export const goal = classRule({
  name: 'goal',
  at: ['goals.*'],
  scale: 'presence',
  class: 'other',
  more: forNobody,
})

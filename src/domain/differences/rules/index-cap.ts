import { classRule, forRecipient } from '../class-rule.ts'

/** The most that amounts are adjusted by. */
export const indexCap = classRule({
  name: 'index-cap',
  at: ['indexation.change.cap', 'indexation.parts.*.change.cap'],
  scale: 'limit',
  class: 'substantive',
  more: forRecipient,
})

import { classRule, forRecipient } from '../class-rule.ts'

/** The least that amounts are adjusted by. */
export const indexFloor = classRule({
  name: 'index-floor',
  at: ['indexation.change.floor', 'indexation.parts.*.change.floor', 'indexation.neverLower'],
  scale: 'amount',
  class: 'substantive',
  more: forRecipient,
})

import { classRule, forPayer } from '../class-rule.ts'

/** When amounts begin to follow the index. */
export const indexStart = classRule({
  name: 'index-start',
  at: ['indexation.firstAdjustment', 'indexation.parts.*.firstAdjustment'],
  scale: 'day',
  class: 'substantive',
  more: forPayer,
})

import { classRule, forNobody } from '../class-rule.ts'

/** Something that has happened; what can move the end or a payment is substantive. */
export const event = classRule({
  name: 'event',
  at: ['events.*'],
  scale: 'presence',
  class: thing =>
    thing.says('kind', 'notice-given', 'option-used', 'end-decided', 'condition-met')
      ? 'substantive'
      : 'other',
  more: forNobody,
})

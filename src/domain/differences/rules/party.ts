import { classRule, forBoth } from '../class-rule.ts'

/** Who takes part. */
export const party = classRule({
  name: 'party',
  at: ['parties.*'],
  scale: 'presence',
  class: 'substantive',
  more: forBoth,
})

import { classRule, forBoth } from '../class-rule.ts'

/** A way in which the agreement ends for a party. */
export const termination = classRule({
  name: 'termination',
  at: ['termination.*'],
  scale: 'presence',
  class: 'substantive',
  more: forBoth,
})

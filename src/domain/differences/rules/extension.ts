import { classRule, forBoth } from '../class-rule.ts'

/** A right to prolong the agreement. */
export const extension = classRule({
  name: 'extension',
  at: ['term.options.*'],
  scale: 'presence',
  class: 'substantive',
  more: forBoth,
})

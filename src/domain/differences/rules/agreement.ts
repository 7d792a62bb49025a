import { classRule, forBoth } from '../class-rule.ts'

/** All of an agreement: its place is no path within it, so it is the first of the rules and found by that. */
export const agreement = classRule({
  name: 'agreement',
  at: [],
  scale: 'presence',
  class: 'substantive',
  more: forBoth,
})

import { classRule, forRecipient } from '../class-rule.ts'

/** That the agreement renews itself. */
export const renewal = classRule({
  name: 'renewal',
  at: ['term.renewal'],
  scale: 'presence',
  class: 'substantive',
  more: forRecipient,
})

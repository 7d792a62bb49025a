import { classRule, forRecipient } from '../class-rule.ts'

/** How long the agreement is in force. */
export const termLength = classRule({
  name: 'term-length',
  at: ['term.length'],
  scale: 'length',
  class: 'substantive',
  more: forRecipient,
})

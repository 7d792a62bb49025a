import { classRule, forRecipient } from '../class-rule.ts'

/** The last day: what goes on longer is paid for longer. */
export const termEnd = classRule({
  name: 'term-end',
  at: ['term.to'],
  scale: 'day',
  class: 'substantive',
  more: forRecipient,
})

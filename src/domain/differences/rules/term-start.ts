import { classRule, forPayer } from '../class-rule.ts'

/** The first day. */
export const termStart = classRule({
  name: 'term-start',
  at: ['term.from'],
  scale: 'day',
  class: 'substantive',
  more: forPayer,
})

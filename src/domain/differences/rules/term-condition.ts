import { classRule, forNobody } from '../class-rule.ts'

/** What must hold for the agreement to be in force. */
export const termCondition = classRule({
  name: 'term-condition',
  at: ['term.condition'],
  scale: 'members',
  class: 'substantive',
  more: forNobody,
})

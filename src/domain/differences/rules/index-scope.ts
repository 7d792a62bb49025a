import { classRule, forRecipient } from '../class-rule.ts'

/** What the indexation is of. */
export const indexScope = classRule({
  name: 'index-scope',
  at: ['indexation.appliesTo'],
  scale: 'members',
  class: 'substantive',
  more: forRecipient,
})

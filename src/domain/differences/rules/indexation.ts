import { classRule, forRecipient } from '../class-rule.ts'

/** That amounts follow an index. */
export const indexation = classRule({
  name: 'indexation',
  at: ['indexation'],
  scale: 'presence',
  class: 'substantive',
  more: forRecipient,
})

import { classRule, forRecipient } from '../class-rule.ts'

/** Money to a recipient. */
export const grant = classRule({
  name: 'grant',
  at: ['grants.*'],
  scale: 'presence',
  class: 'substantive',
  more: forRecipient,
})

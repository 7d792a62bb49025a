import { classRule, forRecipient } from '../class-rule.ts'

/** How much of the amount, or of the change, is adjusted. */
export const indexShare = classRule({
  name: 'index-share',
  at: [
    'indexation.share',
    'indexation.change.passThrough',
    'indexation.parts.*.share',
    'indexation.parts.*.change.passThrough',
  ],
  scale: 'limit',
  class: 'substantive',
  more: forRecipient,
})

import { binds, classRule } from '../class-rule.ts'

/** How long before its effect notice must be given. */
export const noticePeriod = classRule({
  name: 'notice-period',
  at: ['notice.*.months', 'notice.*.weeks', 'notice.*.days', 'notice.*.window'],
  scale: 'length',
  class: 'substantive',
  more: thing => binds(thing.sideOf('by')),
})

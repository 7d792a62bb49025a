import { classRule, forNobody } from '../class-rule.ts'

/** What the activity costs, which grants and contributions can be parts of. */
export const cost = classRule({
  name: 'cost',
  at: ['costs.*', 'costs.*.items.*'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

import { binds, classRule } from '../class-rule.ts'

/** How much a party puts in. */
export const contributionAmount = classRule({
  name: 'contribution-amount',
  at: ['contributions.*.cash', 'contributions.*.inKind', 'contributions.*.amount', 'contributions.*.ofWhich'],
  scale: 'amount',
  class: 'substantive',
  more: thing => binds(thing.sideOf('from')),
})

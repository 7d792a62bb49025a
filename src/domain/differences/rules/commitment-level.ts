import { binds, classRule } from '../class-rule.ts'

/** How much of it a party undertakes to do. */
export const commitmentLevel = classRule({
  name: 'commitment-level',
  at: ['commitments.*.level'],
  scale: 'amount',
  class: 'substantive',
  more: thing => binds(thing.sideOf('by')),
})

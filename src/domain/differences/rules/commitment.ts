import { binds, classRule } from '../class-rule.ts'

/** What a party undertakes to do. */
export const commitment = classRule({
  name: 'commitment',
  at: ['commitments.*'],
  scale: 'presence',
  class: 'substantive',
  more: thing => binds(thing.sideOf('by')),
})

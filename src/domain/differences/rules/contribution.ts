import { binds, classRule } from '../class-rule.ts'

/** What a party puts in. */
export const contribution = classRule({
  name: 'contribution',
  at: ['contributions.*'],
  scale: 'presence',
  class: 'substantive',
  more: thing => binds(thing.sideOf('from')),
})

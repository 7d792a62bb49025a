import { binds, classRule } from '../class-rule.ts'

/** Something that must be done: a follow-up, a report, accounts, a meeting. */
export const duty = classRule({
  name: 'duty',
  at: ['duties.*'],
  scale: 'presence',
  class: 'substantive',
  more: thing => binds(thing.sideOf('delivers', 'calls')),
})

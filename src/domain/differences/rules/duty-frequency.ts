import { binds, classRule } from '../class-rule.ts'

/** How often a duty comes back. */
export const dutyFrequency = classRule({
  name: 'duty-frequency',
  at: ['duties.*.schedule.every', 'groups.*.meets.every'],
  scale: 'frequency',
  class: 'substantive',
  more: thing => binds(thing.sideOf('delivers', 'calls')),
})

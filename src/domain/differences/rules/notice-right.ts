import { classRule, entitles } from '../class-rule.ts'

/** A right to give notice. */
export const noticeRight = classRule({
  name: 'notice-right',
  at: ['notice.*'],
  scale: 'presence',
  class: 'substantive',
  more: thing => entitles(thing.sideOf('by')),
})

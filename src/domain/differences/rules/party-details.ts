import { classRule, forNobody } from '../class-rule.ts'

/** What is said of a party. */
export const partyDetails = classRule({
  name: 'party-details',
  at: ['parties.*.*'],
  scale: 'presence',
  class: 'other',
  more: forNobody,
})

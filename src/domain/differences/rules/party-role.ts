import { classRule, forNobody } from '../class-rule.ts'

/** Whether a party is bound by the agreement. */
export const partyRole = classRule({
  name: 'party-role',
  at: ['parties.*.role', 'parties.*.sector'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

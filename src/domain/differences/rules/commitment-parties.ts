import { classRule, forNobody } from '../class-rule.ts'

/** Who undertakes it. */
export const commitmentParties = classRule({
  name: 'commitment-parties',
  at: ['commitments.*.by'],
  scale: 'members',
  class: 'substantive',
  more: forNobody,
})

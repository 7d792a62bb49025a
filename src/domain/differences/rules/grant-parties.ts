import { classRule, forNobody } from '../class-rule.ts'

/** Who pays a grant, and who receives it. */
export const grantParties = classRule({
  name: 'grant-parties',
  at: ['grants.*.from', 'grants.*.to'],
  scale: 'members',
  class: 'substantive',
  more: forNobody,
})

import { classRule, forNobody } from '../class-rule.ts'

/** A clause that no other field says; one that decides money or days is substantive. */
export const clause = classRule({
  name: 'clause',
  at: ['clauses.*'],
  scale: 'presence',
  class: thing => (thing.says('concerns') ? 'substantive' : 'other'),
  more: forNobody,
})

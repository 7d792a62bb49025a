import { classRule, forNobody } from '../class-rule.ts'

/** What is said about the document and the partnership. */
export const description = classRule({
  name: 'description',
  at: ['document', 'summary', 'remarks'],
  scale: 'presence',
  class: 'editorial',
  more: forNobody,
})

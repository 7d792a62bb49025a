import { classRule, forNobody } from '../class-rule.ts'

/** Where something stands in the document. */
export const reference = classRule({
  name: 'reference',
  at: ['**.source', '**.quote', '**.alsoCalled', '**.orgNumberAsWritten'],
  scale: 'presence',
  class: 'editorial',
  more: forNobody,
})

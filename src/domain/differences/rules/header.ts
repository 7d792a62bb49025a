import { classRule, forNobody } from '../class-rule.ts'

/** What the file is called, and which of its kind it is. */
export const header = classRule({
  name: 'header',
  at: ['iop', 'id', 'version', 'title', 'registration', 'language', 'succeeds'],
  scale: 'presence',
  class: 'editorial',
  more: forNobody,
})

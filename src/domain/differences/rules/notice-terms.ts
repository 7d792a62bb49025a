import { classRule, forNobody } from '../class-rule.ts'

/** Who may give notice, how and with what effect. */
export const noticeTerms = classRule({
  name: 'notice-terms',
  at: ['notice.*.*'],
  scale: 'presence',
  class: 'substantive',
  more: forNobody,
})

import { classRule, forNobody } from '../class-rule.ts'

/** How the agreement can be prolonged. */
export const extensionTerms = classRule({
  name: 'extension-terms',
  at: ['term.options.*.*'],
  scale: 'length',
  class: 'substantive',
  more: forNobody,
})

import { classRule, forNobody } from '../class-rule.ts'

/** The words for something whose content the other fields say. */
export const wording = classRule({
  name: 'wording',
  at: ['**.what', '**.for', '**.tasks', '**.also', '**.extent', '**.grounds'],
  scale: 'presence',
  class: 'other',
  more: forNobody,
})

import { phrases } from '../phrases.ts'

export const { anyOf, allOf, meant, meantOf, choose, quoted } = phrases({
  openingQuote: '”',
  or: 'eller',
  and: 'och',
  didYouMean: 'menade du',
  thereIs: 'det finns',
  more: count => `… och ${count} till`,
})

import { phrases as inLanguage } from '../phrases.ts'

export const phrases = inLanguage({
  openingQuote: '”',
  or: 'eller',
  and: 'och',
  didYouMean: 'menade du',
  thereIs: 'det finns',
  more: count => `… och ${count} till`,
})

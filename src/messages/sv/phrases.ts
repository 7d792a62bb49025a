import { phrasesWith } from '../phrases.ts'

export const phrases = phrasesWith({
  openingQuote: '”',
  or: 'eller',
  and: 'och',
  didYouMean: 'menade du',
  thereIs: 'det finns',
  more: count => `… och ${count} till`,
})

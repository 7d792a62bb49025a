import { phrases } from '../phrases.ts'

export const { anyOf, allOf, meant, meantOf } = phrases({
  openingQuote: '”',
  or: 'eller',
  and: 'och',
  didYouMean: 'menade du',
  thereIs: 'det finns',
})

import { phrases } from '../phrases.ts'

export const { anyOf, allOf, meant, meantOf } = phrases({
  openingQuote: '“',
  or: 'or',
  and: 'and',
  didYouMean: 'did you mean',
  thereIs: 'there is',
})

import { phrases } from '../phrases.ts'

export const { anyOf, allOf, meant, meantOf, choose, quoted } = phrases({
  openingQuote: '“',
  or: 'or',
  and: 'and',
  didYouMean: 'did you mean',
  thereIs: 'there is',
  more: count => `… and ${count} more`,
})

import { phrases as inLanguage } from '../phrases.ts'

export const phrases = inLanguage({
  openingQuote: '“',
  or: 'or',
  and: 'and',
  didYouMean: 'did you mean',
  thereIs: 'there is',
  more: count => `… and ${count} more`,
})

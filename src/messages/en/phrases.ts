import { phrasesWith } from '../phrases.ts'

export const phrases = phrasesWith({
  openingQuote: '“',
  or: 'or',
  and: 'and',
  didYouMean: 'did you mean',
  thereIs: 'there is',
  more: count => `… and ${count} more`,
})

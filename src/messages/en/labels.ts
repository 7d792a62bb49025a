import type { Words } from '../words.ts'

/** What a related place has to do with a finding, beside the underline of the place. */
export const labels: Words['labels'] = {
  'first-here': () => 'first here',
  'first-day-here': () => 'the first day',
  'term-here': () => 'the term',
  'part-here': () => 'a part of it',
  'differs-alike': () => 'differs for the same reason',
  'perhaps-this': () => 'this one?',
  'decided-here': () => 'only from this day',
  'or-this': () => 'or this',
  'used-here': () => 'used here',
}

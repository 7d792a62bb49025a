import type { Words } from '../words.ts'

/** What another place of a file has to do with a finding, in a few words beside its underline. */
export const labels: Words['labels'] = {
  'first-day-here': () => 'första dagen',
  'term-here': () => 'avtalstiden',
  'part-here': () => 'en del av den',
  'differs-alike': () => 'skiljer sig av samma orsak',
  'perhaps-this': () => 'den här?',
  'decided-here': () => 'först från den här dagen',
  'first-here': () => 'först här',
  'or-this': () => 'eller det här',
  'used-here': () => 'används här',
}

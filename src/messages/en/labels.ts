import type { Words } from '../words.ts'

/** What another place of a file has to do with a finding, in a few words beside its underline. */
export const labels: Words['labels'] = {
  'first-here': () => 'first here',
  'or-this': () => 'or this',
  'used-here': () => 'used here',
}

import type { IgnoreProblem } from '../../findings/of-ignoring.ts'
import type { Words } from '../words.ts'
import { meant } from './phrases.ts'

const form = 'Write # iop-ignore CODE -- why, or # iop-ignore CODE until:2027-03-31 -- why.'

const says: Record<IgnoreProblem, (found: string) => string> = {
  word: found => `“${found}” ignores nothing: the word is iop-ignore.`,
  codes: () => 'The comment does not say which findings to ignore.',
  reason: () => 'The comment does not say why the finding is to be ignored, and so ignores nothing.',
  day: found => `“${found}” is no day of the calendar, and so nothing is ignored.`,
}

/** What can be wrong with a comment that asks for findings to be ignored. */
export const ofIgnoring = {
  'ignore-unclear': ({ problem, found }) => ({ says: says[problem](found), help: form }),
  'ignore-code-unknown': ({ code, nearest }) => ({
    says: `There is no finding “${code}” to ignore${meant(nearest, '')}`,
    help: 'Write the code that stands in brackets beside the finding.',
  }),
  'ignore-not-possible': ({ code }) => ({
    says: `“${code}” cannot be ignored here: the results rest on what it is about.`,
    help: 'Mend what it is about, and remove the comment.',
  }),
  'ignore-expired': ({ code, until, reason }) => ({
    says: `“${code}” was to be ignored until ${until}; since then it is reported again.`,
    notes: [`The reason was: ${reason}`],
    help: 'Mend what it is about and remove the comment, or decide on a later day.',
  }),
  'ignore-unused': ({ code }) => ({
    says: `There is no “${code}” here to ignore.`,
    help: 'Remove the comment, or put it on the line of what it is about, or just above.',
  }),
} satisfies Partial<Words['findings']>

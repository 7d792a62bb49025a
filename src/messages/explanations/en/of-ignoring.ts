import type { IgnoringFindings } from '../../../findings/of-ignoring.ts'
import type { Explanation } from '../explanation.ts'

/** What must hold for the ignoring of a file, and why. */
export const ofIgnoring: { readonly [C in keyof IgnoringFindings]: Explanation } = {
  'ignore-unclear': {
    holds: 'A comment that ignores a finding says which and why.',
    why: 'Without a reason nobody knows whether it still holds.',
  },
  'ignore-code-unknown': {
    holds: 'A comment ignores a finding that there is.',
    why: 'A misspelt code ignores nothing.',
  },
  'ignore-not-possible': {
    holds: 'A comment does not ignore an error.',
    why: 'Results rest on what is wrong; who knows better makes it a warning in the settings, where that can be done.',
  },
  'ignore-expired': {
    holds: 'A comment ignores a finding until its day.',
    why: 'The day was there so that somebody would look again.',
  },
  'ignore-unused': {
    holds: 'A comment has something to ignore.',
    why: 'Otherwise it hides the next finding, which nobody has seen.',
  },
}

import type { Code } from '../finding.ts'
import type { Example } from './example.ts'
import * as ofForm from './of-form.ts'
import * as ofIgnoring from './of-ignoring.ts'
import * as ofSense from './of-sense.ts'

/** What each kind of finding looks like, and what is right instead. */
export const examples: { readonly [C in Code]: Example | undefined } = {
  ...ofForm,
  ...ofSense,
  ...ofIgnoring,
}

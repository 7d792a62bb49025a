import { type Kind, warning } from './kind.ts'
import type { IgnoringFindings } from './of-ignoring.ts'

/** How grave it is that a comment does not have the effect that somebody meant. */
export const ofIgnoring: { readonly [C in keyof IgnoringFindings]: Kind } = {
  'ignore-unclear': warning,
  'ignore-code-unknown': warning,
  'ignore-not-possible': warning,
  'ignore-expired': warning,
  'ignore-unused': warning,
}

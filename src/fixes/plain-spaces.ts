import { foreignSpaces } from '../yaml/syntax/pasted.ts'
import type { Fix } from './fix.ts'
import type { Target } from './target.ts'

/** Replaces all spaces that YAML does not take for spaces, where it needs them, by ordinary ones. */
export const plainSpaces = ({ source }: Target): Fix => ({
  isSafe: true,
  edits: foreignSpaces(source.text).map(([start, end]) => ({ start, end, text: ' '.repeat(end - start) })),
})

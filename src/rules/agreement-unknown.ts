import { finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from './rule.ts'

/** The agreement that this one follows is another, and in the workspace. */
export const agreementUnknown: Rule = function* ({ id, succeeds }, { files }) {
  const known = files.map(({ name }) => name)
  if (succeeds === id) yield finding('succeeds-itself', ['succeeds'], {})
  else if (succeeds && !known.includes(succeeds))
    yield finding('agreement-unknown', ['succeeds'], { id: succeeds, nearest: nearest(succeeds, known) })
}

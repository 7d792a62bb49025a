import { error } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from './rule.ts'

/** The index is one of the workspace's. */
export const indexUnknown: Rule = function* ({ indexation }, { series }) {
  const known = series.map(({ id }) => id)
  if (!indexation || known.includes(indexation.index)) return
  const { index } = indexation
  yield error('index-unknown', ['indexation', 'index'], { index, nearest: nearest(index, known), known })
}

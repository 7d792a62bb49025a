import { finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { indexedParts } from './indexed-parts.ts'
import type { Rule } from './rule.ts'

/** Every index that amounts follow is one of the workspace's. */
export const indexUnknown: Rule = function* (written, { series }) {
  const known = series.map(({ id }) => id)
  for (const { index, path } of indexedParts(written).flatMap(({ indices }) => indices))
    if (!known.includes(index))
      yield finding('index-unknown', path, { index, nearest: nearest(index, known), known })
}

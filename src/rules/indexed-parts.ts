import type { Path } from '../finding.ts'
import type { Written } from '../schema/agreement.ts'

type WrittenPart = NonNullable<Written['indexation']>['parts'][number]

/** The parts of an indexation as written, each with its place and the indices that it follows with theirs. */
export const indexedParts = ({ indexation }: Written) =>
  (indexation?.parts ?? []).map(part => ({ part, at: placeOf(part), indices: indicesOf(part) }))

/** Where a part stands: the block itself, or one of its parts. */
export const placeOf = ({ key }: { key?: string | undefined }): Path =>
  key === undefined ? ['indexation'] : ['indexation', 'parts', key]

function indicesOf(part: WrittenPart): { index: string; path: Path }[] {
  const at = [...placeOf(part), 'index']
  if (!part.index || 'unknown' in part.index) return []
  const { basket } = part.index
  return basket.map(({ index }) => ({ index, path: basket.length > 1 ? [...at, index] : at }))
}

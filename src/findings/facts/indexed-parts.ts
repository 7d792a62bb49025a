import type { IndexedPart } from '../../domain/agreement/money/indexation.ts'
import type { IndexSeries } from '../../domain/index/series.ts'
import type { Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import type { AgreementContext } from '../context.ts'

type WrittenPart = NonNullable<Written['indexation']>['parts'][number]

/** The parts of the written indexation, each with its path and the indices that it follows. */
export const indexedParts = ({ indexation }: Written) =>
  (indexation?.parts ?? []).map(part => ({ part, at: placeOf(part), indices: indicesOf(part) }))

/** A part of an indexation, and the series of the workspace that it follows. */
interface PartWithSeries {
  readonly part: IndexedPart
  readonly series: readonly IndexSeries[]
  readonly at: Path
}

/** The parts of the model's indexation that follow series of the workspace. */
export function* partsWithSeries(
  written: Written,
  { model, series }: Pick<AgreementContext, 'model' | 'series'>,
): Iterable<PartWithSeries> {
  for (const [i, { at, indices }] of indexedParts(written).entries()) {
    const part = model.indexation?.parts[i]
    const own = indices.flatMap(({ index }) => series.filter(({ id }) => id === index))
    if (part && !('unnamed' in part.follows) && own.length > 0) yield { part, series: own, at }
  }
}

/** The path of a part: that of the block if the indexation has a single part. */
export const placeOf = ({ key }: { key?: string | undefined }): Path =>
  key === undefined ? ['indexation'] : ['indexation', 'parts', key]

function indicesOf(part: WrittenPart): { index: string; path: Path }[] {
  const at = [...placeOf(part), 'index']
  if (!part.index || 'unknown' in part.index) return []
  const { basket } = part.index
  return basket.map(({ index }) => ({ index, path: basket.length > 1 ? [...at, index] : at }))
}

import type { IndexedPart } from '../domain/agreement/money/indexation.ts'
import { afterAllDays } from '../domain/calendar/day.ts'
import { indexLookup } from '../domain/index/forecast.ts'
import { frequencyIn, type IndexSeries } from '../domain/index/series.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { indexedParts } from './indexed-parts.ts'
import type { Rule } from './rule.ts'

/** What an indexation says goes with its indices: levels have a base, changes none, and months are named. */
export const indexFit: Rule = function* (written, { model, series }) {
  for (const [i, { at, indices }] of indexedParts(written).entries()) {
    const part = model.indexation?.parts[i]
    const own = indices.flatMap(({ index }) => series.filter(({ id }) => id === index))
    if (!part || own.length === 0) continue
    yield* compared(part, own, at)
    yield* month(part, own, at)
    yield* baseNumber(part, own, at)
  }
}

/** Levels are compared with a base; a percentage says by itself what it is compared with. */
function* compared(
  { base, computedFrom }: IndexedPart,
  own: readonly IndexSeries[],
  at: Path,
): Iterable<Finding> {
  const level = own.find(({ kind }) => kind === 'level')
  const change = own.find(({ kind }) => kind === 'percent-change')
  if (level && !base) yield finding('index-base-missing', at, { index: level.id })
  if (change && base && !level) yield finding('index-kind', [...at, 'base'], { index: change.id })
  else if (change && computedFrom === 'base')
    yield finding('index-kind', level ? at : [...at, 'computedFrom'], { index: change.id })
}

/** A month is named where there are values of months, and only there. */
function* month({ month }: IndexedPart, own: readonly IndexSeries[], at: Path): Iterable<Finding> {
  const within = own.find(one => frequencyIn(one) !== 'year')
  const [first] = own
  if (within && month === undefined) yield finding('index-month-missing', at, { index: within.id })
  if (first && !within && month !== undefined)
    yield finding('index-month-unused', [...at, 'month'], { index: first.id })
}

/** The number that the document states for the base is the published one. */
function* baseNumber({ base }: IndexedPart, [only]: readonly IndexSeries[], at: Path): Iterable<Finding> {
  if (!only || !base?.number) return
  const published = indexLookup([only], afterAllDays, [])(only.id, base.period)?.number
  const { period, number: stated } = base
  if (published && (published.n !== stated.n || published.d !== stated.d))
    yield finding('index-base-differs', [...at, 'base', 'number'], {
      index: only.id,
      period,
      stated,
      published,
    })
}

import type { Agreement } from '../agreement/agreement.ts'
import type { IndexChange } from '../timeline/levels/index-change.ts'
import { type Level, lastKnown, stepsBehind } from '../timeline/levels/level.ts'
import { type Assumption, type Assumptions, assumption, type LastKnown } from './assumption.ts'

/** A level of a grant or a contribution that a result uses. */
export interface LevelUse {
  readonly of: 'grant' | 'contribution'
  readonly key: string
  readonly level: Level
}

/** Preliminary values that a final value may replace. */
export function preliminaryValues(agreement: string, changes: readonly IndexChange[]): Assumption[] {
  const open = changes.flatMap(({ index, values }) =>
    values.flatMap(({ status, isKept, kind, period, number }) =>
      status === 'preliminary' && !isKept ? [{ index, kind, period, number }] : [],
    ),
  )
  const distinct = new Map(open.map(value => [`${value.index} ${value.period}`, value]))
  return [...distinct.values()].map(value => assumption('index-preliminary', agreement, value))
}

/** Forecasts, one for each percentage with all of its years. */
export function forecastValues(agreement: string, changes: readonly IndexChange[]): Assumption[] {
  const found = new Map<string, Assumptions['index-forecast']>()
  for (const { index, values } of changes)
    for (const { year, percent } of values.flatMap(({ assumed = [] }) => assumed)) {
      const key = `${index} ${percent.n}/${percent.d}`
      const years = new Set(found.get(key)?.years).add(year)
      found.set(key, { index, percent, years: [...years].toSorted((a, b) => a - b) })
    }
  return [...found.values()].map(args => assumption('index-forecast', agreement, args))
}

/** Missing values of each index. The first index also has the last known levels. */
export function missingValues(
  agreement: string,
  changes: readonly IndexChange[],
  uses: readonly LevelUse[],
): Assumption[] {
  const lacking = changes.filter(change => change.lacking.length > 0)
  const indices = [...new Set(lacking.map(({ index }) => index))]
  return indices.map((index, i) => {
    const own = lacking.filter(change => change.index === index)
    const periods = [...new Set(own.flatMap(change => change.lacking))].toSorted()
    return assumption('index-missing', agreement, {
      index,
      nameWithoutValues: own[0]?.name,
      periods,
      lastKnown: i === 0 ? lastLevels(uses) : [],
    })
  })
}

/** Amounts whose index the document does not name. */
export function unnamedIndices({ id, indexation }: Agreement, uses: readonly LevelUse[]): Assumption[] {
  const steps = uses.flatMap(({ level }) => stepsBehind(level))
  return (indexation?.parts ?? []).flatMap(part => {
    const isUsed = 'unnamed' in part.follows && steps.some(step => step.part === part)
    if (!('unnamed' in part.follows) || !isUsed) return []
    const { unnamed: where, isNamed = false } = part.follows
    return [assumption('index-unnamed', id, { where, isNamed, lastKnown: lastLevels(uses) })]
  })
}

/** The last known level of each grant and contribution that has become unknown. */
function lastLevels(uses: readonly LevelUse[]): LastKnown[] {
  const found = new Map<string, LastKnown>()
  for (const { of, key, level } of uses) {
    const last = lastKnown(level)
    if (last && !found.has(`${of} ${key}`)) found.set(`${of} ${key}`, { key, ...last })
  }
  return [...found.values()]
}

import type { Agreement } from '../agreement/agreement.ts'
import type { Adjustment } from '../timeline/adjustment.ts'
import { type Level, missingStep } from '../timeline/level.ts'
import { type Assumption, type Assumptions, assumption, type LastKnown } from './assumption.ts'

/** A level that a result uses, and the grant or contribution whose it is. */
export interface LevelUse {
  readonly of: 'grant' | 'contribution'
  readonly key: string
  readonly level: Level
}

/** What levels rest on: index values that are not final or not known, rules of the program's, amounts nobody stated. */
export function ofLevels({ id, defaults }: Agreement, uses: readonly LevelUse[]): Assumption[] {
  const adjusting = new Map(uses.flatMap(({ level }) => level.steps).map(step => [keyOf(step), step]))
  const steps = [...adjusting.values()]
  const unstated = [...new Set(uses.filter(isUnstated).map(({ key }) => key))]
  return [
    ...steps.flatMap(step => preliminary(id, step)),
    ...forecast(id, steps),
    ...missing(id, steps, uses),
    ...(unstated.length > 0 ? [assumption('not-stated', id, { keys: unstated })] : []),
    ...(steps.length > 0 ? defaults : [])
      .filter(name => name !== 'new-level-on-adjustment-day')
      .map(name => assumption('default', id, { default: name })),
  ]
}

const keyOf = ({ index, indexYear }: Adjustment) => `${index} ${indexYear}`

const isUnstated = ({ level }: LevelUse) => level.base.status === 'unknown'

function preliminary(agreement: string, { change, index, indexYear: year }: Adjustment): Assumption[] {
  if (change?.status !== 'preliminary') return []
  return [assumption('index-preliminary', agreement, { index, year, percent: change.percent })]
}

/** Forecasts, the years of the same percentage together. */
function forecast(agreement: string, steps: readonly Adjustment[]): Assumption[] {
  const found = new Map<string, Assumptions['index-forecast']>()
  for (const { change, index, indexYear } of steps) {
    if (change?.status !== 'forecast') continue
    const { percent } = change
    const key = `${index} ${percent.n}/${percent.d}`
    found.set(key, { index, percent, years: [...(found.get(key)?.years ?? []), indexYear] })
  }
  return [...found.values()].map(args => assumption('index-forecast', agreement, args))
}

function missing(agreement: string, steps: readonly Adjustment[], uses: readonly LevelUse[]): Assumption[] {
  const lacking = steps.filter(({ change }) => !change)
  const index = lacking[0]?.index
  if (index === undefined) return []
  const lastLevels = new Map<string, LastKnown>()
  for (const use of uses) {
    const last = lastKnown(use)
    const owner = `${use.of} ${use.key}`
    if (last && !lastLevels.has(owner)) lastLevels.set(owner, last)
  }
  const years = lacking.map(({ indexYear }) => indexYear)
  return [assumption('index-missing', agreement, { index, years, lastKnown: [...lastLevels.values()] })]
}

/** The level before the first adjustment that lacks its index value, and which year's level that is. */
export function lastKnown({ key, level }: Omit<LevelUse, 'of'>): LastKnown | undefined {
  const step = missingStep(level)
  if (!step || step.before.status === 'unknown') return undefined
  return { key, level: step.indexYear - 1, amount: step.before.ore }
}

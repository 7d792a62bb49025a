import type { Grant } from '../agreement/grant.ts'
import type { Adjustment } from './adjustment.ts'
import { type Assumption, assumption, type LastKnown } from './assumption.ts'
import type { Level } from './level.ts'
import { missingStep } from './level.ts'
import type { Payout } from './payout.ts'

/** A level of a grant that a result uses. */
type Used = Pick<Payout, 'grant' | 'level'>

/** The index values that the levels rest on and that are not final, and the amounts that nobody has stated. */
export function indexAssumptions(agreement: string, used: readonly Used[]): Assumption[] {
  const steps = new Map(used.flatMap(({ level }) => level.steps).map(step => [stepKey(step), step]))
  const unstated = [...new Set(used.filter(isUnstated).map(({ grant }) => grant.key))]
  const found: Assumption[] = [...steps.values()].flatMap(({ change, index, indexYear }): Assumption[] => {
    if (!change || change.status === 'final') return []
    const code = change.status === 'forecast' ? 'index-forecast' : 'index-preliminary'
    return [assumption(code, agreement, { index, year: indexYear, percent: change.percent })]
  })
  const missing = [...steps.values()].filter(({ change }) => !change)
  const index = missing[0]?.index
  if (index) {
    const years = missing.map(({ indexYear }) => indexYear)
    found.push(assumption('index-missing', agreement, { index, years, lastKnown: lastLevels(used) }))
  }
  if (unstated.length > 0) found.push(assumption('not-stated', agreement, { grants: unstated }))
  return found
}

const stepKey = ({ index, indexYear }: Adjustment) => `${index} ${indexYear}`

const isUnstated = ({ level }: Used) => level.base.status === 'unknown'

/** For each grant that has become unknown, the last level at which it was known. */
function lastLevels(used: readonly Used[]): LastKnown[] {
  const found = new Map<Grant, LastKnown>()
  for (const { grant, level } of used) {
    const last = lastKnown(grant.key, level)
    if (last && !found.has(grant)) found.set(grant, last)
  }
  return [...found.values()]
}

/** The level before the first adjustment that lacks its index value, and which year's level that is. */
export function lastKnown(grant: string, level: Level): LastKnown | undefined {
  const missing = missingStep(level)
  if (!missing || missing.before.status === 'unknown') return undefined
  return { grant, level: missing.indexYear - 1, amount: missing.before.ore }
}

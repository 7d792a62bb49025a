import type { PlannedDay } from '../agreement/payout-plan.ts'
import type { Level } from '../timeline/level.ts'
import type { Payout } from '../timeline/payout.ts'
import { entriesOf, type Timeline } from '../timeline/timeline.ts'
import { type Assumption, assumption } from './assumption.ts'
import { ofReadings, ofTerm } from './of-agreement.ts'
import { ofDuties } from './of-duties.ts'
import { ofGrants } from './of-grants.ts'
import { type LevelUse, ofLevels } from './of-levels.ts'

/** The parts of a file that decide how long an agreement lasts, what is paid, and what else is due. */
const lifeParts = ['term', 'notice', 'events']
const paidParts = [...lifeParts, 'grants', 'payouts', 'indexation']
const dutyParts = ['duties', 'groups']

/** What the amounts and days of the given payouts rest on. */
export function ofPayouts(
  { agreement }: Timeline,
  payouts: readonly Payout[],
  rule: PlannedDay,
): Assumption[] {
  if (payouts.length === 0) return []
  return [
    ...ofTerm(agreement),
    ...ofReadings(agreement, paidParts),
    ...ofLevels(agreement, payouts.map(levelPaid)),
    ...ofGrants(agreement, payouts, rule),
  ]
}

/** What the days on which something falls due rest on, the given payouts among them. */
export const ofExpiry = (
  { agreement }: Timeline,
  payouts: readonly Payout[],
  rule: PlannedDay,
): Assumption[] => [
  ...ofTerm(agreement),
  ...ofReadings(agreement, payouts.length > 0 ? [...paidParts, ...dutyParts] : [...lifeParts, ...dutyParts]),
  ...ofDuties(agreement),
  ...ofLevels(agreement, payouts.map(levelPaid)),
  ...ofGrants(agreement, payouts, rule),
]

/** What the adjustments rest on. */
export function ofAdjustments(timeline: Timeline): Assumption[] {
  const { agreement } = timeline
  const changes = entriesOf(timeline, 'adjustment')
  if (changes.length === 0) return []
  const uses = agreement.grants.map(({ key, amount }) => {
    const steps = changes.filter(({ grant }) => grant.key === key).map(({ step }) => step)
    return {
      of: 'grant' as const,
      key,
      level: { base: amount, steps, amount: steps.at(-1)?.after ?? amount },
    }
  })
  return [
    ...ofTerm(agreement),
    ...ofReadings(agreement, [...lifeParts, 'grants', 'indexation']),
    ...ofLevels(agreement, uses),
  ]
}

/** What the split rests on. */
export function ofSplit(timeline: Timeline, rule: PlannedDay): Assumption[] {
  const { agreement } = timeline
  const payouts = entriesOf(timeline, 'payout')
  const inputs = entriesOf(timeline, 'contribution')
  // Cash that nobody has stated is said of its level; what is in kind and has no value is said of its party.
  const contributed = inputs.flatMap(({ contribution: { key }, cashLevel, inKindLevel }) =>
    [cashLevel, ...(isUnvalued(inKindLevel) ? [] : [inKindLevel])]
      .filter(({ base }) => base.ore !== 0n)
      .map((level): LevelUse => ({ of: 'contribution', key, level })),
  )
  const unvalued = inputs.filter(({ inKindLevel }) => isUnvalued(inKindLevel))
  const parties = [...new Set(unvalued.map(({ contribution }) => contribution.from))]
  return [
    ...ofTerm(agreement),
    ...ofReadings(agreement, [...paidParts, 'contributions', 'costs']),
    ...ofLevels(agreement, [...payouts.map(levelPaid), ...contributed]),
    ...ofGrants(agreement, payouts, rule),
    ...(parties.length > 0 ? [assumption('in-kind-unvalued', agreement.id, { parties })] : []),
  ]
}

const isUnvalued = ({ base }: Level) => base.status === 'unknown'

const levelPaid = ({ grant: { key }, level }: Payout): LevelUse => ({ of: 'grant', key, level })

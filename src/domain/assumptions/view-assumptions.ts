import type { Agreement } from '../agreement/agreement.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import type { Concern } from '../agreement/quoted-clause.ts'
import { isWaiting } from '../agreement/schedule.ts'
import type { Level } from '../timeline/levels/level.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOf, type Timeline } from '../timeline/timeline.ts'
import { type Assumption, assumption } from './assumption.ts'
import { ofAmendments, ofQuoted, ofReadings } from './clause-assumptions.ts'
import { ofGrants } from './grant-assumptions.ts'
import type { LevelUse } from './index-value-assumptions.ts'
import { ofLevels } from './level-assumptions.ts'
import { ofPayoutsLeftOut } from './payout-time-assumptions.ts'
import { ofNotices, ofTerm } from './term-assumptions.ts'

/** The parts of a file that decide how long an agreement lasts, what is paid, and what else is due. */
const lifeParts = ['term', 'notice', 'events', 'amendments']
const paidParts = [...lifeParts, 'grants', 'payouts', 'indexation']
const paidConcerns: readonly Concern[] = ['term', 'grants', 'indexation', 'payouts']
const dueConcerns: readonly Concern[] = ['term', 'notice', 'duties']
const dutyParts = ['duties', 'groups']

/** What the amounts and days of the given payouts rest on. */
export function payoutAssumptions(
  { agreement, life }: Timeline,
  payouts: readonly Payout[],
  rule: DueDayRule,
): Assumption[] {
  if (!life) return ofTerm(agreement, life)
  if (payouts.length === 0) return []
  const covered = payouts
    .map(({ covers }) => covers.to)
    .toSorted()
    .at(-1)
  return [
    ...ofTerm(agreement, life, covered),
    ...ofReadings(agreement, paidParts),
    ...ofQuoted(agreement, paidConcerns),
    ...ofAmendments(agreement, payouts),
    ...ofLevels(agreement, payouts.flatMap(levelsPaid)),
    ...ofGrants(agreement, life, payouts, rule),
  ]
}

/** What the days on which something falls due rest on, the given payouts among them. */
export function ofExpiry(timeline: Timeline, payouts: readonly Payout[], rule: DueDayRule): Assumption[] {
  const { agreement, life } = timeline
  const isReckoned =
    entriesOf(timeline, 'notice').length > 0 && !agreement.events.some(({ byDefault }) => byDefault)
  return [
    ...ofTerm(agreement, life),
    ...(isReckoned ? ofNotices(agreement) : []),
    ...ofReadings(
      agreement,
      payouts.length > 0 ? [...paidParts, ...dutyParts] : [...lifeParts, ...dutyParts],
    ),
    ...ofQuoted(agreement, payouts.length > 0 ? [...paidConcerns, ...dueConcerns] : dueConcerns),
    ...ofDuties(agreement),
    ...ofLevels(agreement, payouts.flatMap(levelsPaid)),
    ...(life ? ofGrants(agreement, life, payouts, rule) : []),
    ...ofPayoutsLeftOut(timeline),
  ]
}

/** What the adjustments rest on. */
export function ofAdjustments(timeline: Timeline): Assumption[] {
  const { agreement, life } = timeline
  if (!life) return ofTerm(agreement, life)
  const changes = entriesOf(timeline, 'adjustment')
  if (changes.length === 0) return []
  // Each is shown, also those that later ones do not rest on.
  const uses = changes.map(({ grant: { key }, day, step }) => {
    const own = changes.filter(({ grant }) => grant.key === key).map(({ step }) => step)
    const steps = own.filter(({ effective }) => effective <= day)
    return {
      of: 'grant' as const,
      key,
      level: { base: own[0]?.before ?? step.before, steps, amount: step.after },
    }
  })
  return [
    ...ofTerm(agreement, life),
    ...ofReadings(agreement, [...lifeParts, 'grants', 'indexation']),
    ...ofQuoted(agreement, ['term', 'grants', 'indexation']),
    ...ofLevels(agreement, uses),
  ]
}

/** What the split rests on. */
export function ofSplit(timeline: Timeline, rule: DueDayRule): Assumption[] {
  const { agreement, life } = timeline
  const payouts = entriesOf(timeline, 'payout')
  const inputs = entriesOf(timeline, 'contribution')
  // Cash that nobody has stated is said of its level; what is in kind and has no value is said of its party.
  const contributed = inputs.flatMap(({ contribution: { key }, cashLevels, inKindLevels }) =>
    [...cashLevels, ...inKindLevels.filter(level => !isUnvalued(level))]
      .filter(({ base }) => base.ore !== 0n)
      .map((level): LevelUse => ({ of: 'contribution', key, level })),
  )
  const unvalued = inputs.filter(({ inKindLevels }) => inKindLevels.some(isUnvalued))
  const parties = [...new Set(unvalued.map(({ contribution }) => contribution.from))]
  return [
    ...ofTerm(agreement, life),
    ...ofReadings(agreement, [...paidParts, 'contributions', 'costs']),
    ...ofQuoted(agreement, [...paidConcerns, 'contributions']),
    ...ofAmendments(agreement, payouts),
    ...ofLevels(agreement, [...payouts.flatMap(levelsPaid), ...contributed]),
    ...(life ? ofGrants(agreement, life, payouts, rule) : []),
    ...(parties.length > 0 ? [assumption('in-kind-unvalued', agreement.id, { parties })] : []),
  ]
}

const isUnvalued = ({ base }: Level) => base.status === 'unknown'

const levelsPaid = ({ grant: { key }, parts }: Payout): LevelUse[] =>
  parts.map(({ level }) => ({ of: 'grant', key, level }))

/** The duties that are not among the days due because what they are counted from has no day yet. */
function ofDuties({ id, duties }: Agreement): Assumption[] {
  const waiting = duties.filter(({ schedule }) => isWaiting(schedule)).map(({ key }) => key)
  return waiting.length > 0 ? [assumption('waits-for-event', id, { duties: waiting })] : []
}

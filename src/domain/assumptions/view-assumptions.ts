import type { Agreement } from '../agreement/agreement.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import type { Concern } from '../agreement/quoted-clause.ts'
import { isWaiting } from '../agreement/schedule.ts'
import type { Level } from '../timeline/levels/level.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { type Assumption, assumption } from './assumption.ts'
import { amendmentAssumptions, quotedClauseAssumptions, readingAssumptions } from './clause-assumptions.ts'
import { grantAssumptions } from './grant-assumptions.ts'
import type { LevelUse } from './index-value-assumptions.ts'
import { levelAssumptions } from './level-assumptions.ts'
import { leftOutPayoutAssumptions } from './payout-time-assumptions.ts'
import { noticeAssumptions, termAssumptions } from './term-assumptions.ts'

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
  if (!life) return termAssumptions(agreement, life)
  if (payouts.length === 0) return []
  const covered = payouts
    .map(({ covers }) => covers.to)
    .toSorted()
    .at(-1)
  return [
    ...termAssumptions(agreement, life, covered),
    ...readingAssumptions(agreement, paidParts),
    ...quotedClauseAssumptions(agreement, paidConcerns),
    ...amendmentAssumptions(agreement, payouts),
    ...levelAssumptions(agreement, payouts.flatMap(levelsPaid)),
    ...grantAssumptions(agreement, life, payouts, rule),
  ]
}

/** What the days on which something falls due rest on, the given payouts among them. */
export function expiryAssumptions(
  timeline: Timeline,
  payouts: readonly Payout[],
  rule: DueDayRule,
): Assumption[] {
  const { agreement, life } = timeline
  const isReckoned =
    entriesOfKind(timeline, 'notice').length > 0 && !agreement.events.some(({ byDefault }) => byDefault)
  return [
    ...termAssumptions(agreement, life),
    ...(isReckoned ? noticeAssumptions(agreement) : []),
    ...readingAssumptions(
      agreement,
      payouts.length > 0 ? [...paidParts, ...dutyParts] : [...lifeParts, ...dutyParts],
    ),
    ...quotedClauseAssumptions(
      agreement,
      payouts.length > 0 ? [...paidConcerns, ...dueConcerns] : dueConcerns,
    ),
    ...ofDuties(agreement),
    ...levelAssumptions(agreement, payouts.flatMap(levelsPaid)),
    ...(life ? grantAssumptions(agreement, life, payouts, rule) : []),
    ...leftOutPayoutAssumptions(timeline),
  ]
}

/** What the adjustments rest on. */
export function adjustmentAssumptions(timeline: Timeline): Assumption[] {
  const { agreement, life } = timeline
  if (!life) return termAssumptions(agreement, life)
  const changes = entriesOfKind(timeline, 'adjustment')
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
    ...termAssumptions(agreement, life),
    ...readingAssumptions(agreement, [...lifeParts, 'grants', 'indexation']),
    ...quotedClauseAssumptions(agreement, ['term', 'grants', 'indexation']),
    ...levelAssumptions(agreement, uses),
  ]
}

/** What the split rests on. */
export function splitAssumptions(timeline: Timeline, rule: DueDayRule): Assumption[] {
  const { agreement, life } = timeline
  const payouts = entriesOfKind(timeline, 'payout')
  const inputs = entriesOfKind(timeline, 'contribution')
  // Cash that nobody has stated is said of its level; what is in kind and has no value is said of its party.
  const contributed = inputs.flatMap(({ contribution: { key }, cashLevels, inKindLevels }) =>
    [...cashLevels, ...inKindLevels.filter(level => !isUnvalued(level))]
      .filter(({ base }) => base.ore !== 0n)
      .map((level): LevelUse => ({ of: 'contribution', key, level })),
  )
  const unvalued = inputs.filter(({ inKindLevels }) => inKindLevels.some(isUnvalued))
  const parties = [...new Set(unvalued.map(({ contribution }) => contribution.from))]
  return [
    ...termAssumptions(agreement, life),
    ...readingAssumptions(agreement, [...paidParts, 'contributions', 'costs']),
    ...quotedClauseAssumptions(agreement, [...paidConcerns, 'contributions']),
    ...amendmentAssumptions(agreement, payouts),
    ...levelAssumptions(agreement, [...payouts.flatMap(levelsPaid), ...contributed]),
    ...(life ? grantAssumptions(agreement, life, payouts, rule) : []),
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

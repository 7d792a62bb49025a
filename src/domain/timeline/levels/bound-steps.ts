import type { Indexation, IndexedPart } from '../../agreement/money/indexation.ts'
import { type Day, daysAfter, earlierDay } from '../../calendar/day.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { type Exact, exact, isLess, minus, plus, times } from '../../money/exact.ts'
import { type LevelStatus, weakerLevel } from '../../money/level-status.ts'
import type { Ore } from '../../money/ore.ts'
import { rounded } from '../../money/rounding.ts'
import { adjustmentDays } from './adjustment-days.ts'
import { atLevelOf } from './at-level-of.ts'
import { type Bound, type PartAmount, type PartStep, partStep } from './part-step.ts'

/** An adjustment of a bound of an amount. */
interface BoundStep {
  readonly effective: Day
  readonly parts: readonly PartStep[]
  readonly exact?: Exact | undefined
  readonly isHeld: boolean
  /** In öre; absent where there is no bound. */
  readonly after: Ore | undefined
  readonly level: LevelStatus
}

/** The bound between two adjustments, with the parts of the amount. */
interface RunningBound {
  readonly ore: Ore | undefined
  readonly parts: readonly PartAmount[]
  /** The rest of the amount that follows no index, in öre. */
  readonly rest: Exact
}

/**
 * The adjustments of a bound until a day. An indexation that an amendment states decides them from its day on, starting from
 * what has been reached.
 */
export function boundSteps(
  base: Ore | undefined,
  bound: Bound,
  indexation: Indexation,
  until: Day,
  lookup: IndexLookup,
): BoundStep[] {
  const { earlier, from } = indexation
  const byLatest = (ore: Ore | undefined, latest: Indexation, reached?: LevelStatus) =>
    stepsBy(ore, bound, latest, until, lookup, reached)
  if (!earlier || !from) return byLatest(base, indexation)
  const dayBefore = daysAfter(from, -1)
  const past = boundSteps(base, bound, earlier, earlierDay(until, dayBefore), lookup)
  const last = past.at(-1)
  if (!last) return byLatest(base, indexation)
  const baseOf = ({ key }: IndexedPart) => earlier.parts.find(part => part.key === key)?.base?.period
  const isBaseNew = (part: IndexedPart) => part.base?.period !== baseOf(part)
  const later = atLevelOf(last.effective, indexation, dayBefore, isBaseNew)
  return [...past, ...byLatest(last.after, later, last.level)]
}

function stepsBy(
  base: Ore | undefined,
  bound: Bound,
  indexation: Indexation,
  until: Day,
  lookup: IndexLookup,
  reached: LevelStatus = 'not-indexed',
): BoundStep[] {
  const daysOf = indexation.parts.map(part => ({ part, days: adjustmentDays(part, indexation, until) }))
  const days = [...new Set(daysOf.flatMap(({ days }) => days))].toSorted()
  let running = unadjusted(base, reached, indexation)
  return days.map(day => {
    const before = running.ore
    const steps = daysOf.flatMap(({ part, days }) => {
      const amount = running.parts.find(amount => amount.part === part)
      const occasion = { part, day, before: days[days.indexOf(day) - 1] }
      return amount && days.includes(day) ? [partStep(amount, occasion, indexation, lookup, bound)] : []
    })
    const adjusted = running.parts.map(one => steps.find(({ part }) => part === one.part)?.after ?? one)
    const exact = exactSum(adjusted, running.rest)
    const { after, isHeld } = roundedResult(before, exact, indexation)
    const parts = isHeld
      ? running.parts.map((one, i) => ({ ...one, level: adjusted[i]?.level ?? one.level }))
      : withRounding(adjusted, steps, exact, after, indexation)
    running = { ...running, ore: after, parts }
    const level = parts.map(({ level }) => level).reduce(weakerLevel, reached)
    return { effective: day, parts: steps, exact, isHeld, after, level }
  })
}

/** An amount before its first adjustment. */
function unadjusted(ore: Ore | undefined, level: LevelStatus, { parts }: Indexation): RunningBound {
  const all = exact(ore ?? 0n)
  const shares = parts.map(({ share }) => times(all, times(share, exact(1n, 100n))))
  const amounts = parts.map((part, i): PartAmount => {
    const bound = ore === undefined ? undefined : shares[i]
    return { part, base: bound, now: bound, level }
  })
  return { ore, parts: amounts, rest: shares.reduce(minus, all) }
}

const exactSum = (parts: readonly PartAmount[], rest: Exact): Exact | undefined =>
  parts.reduce<Exact | undefined>((sum, { now }) => sum && now && plus(sum, now), rest)

/** The new amount, rounded and, where it must not be lowered, at least the amount before. */
function roundedResult(
  before: Ore | undefined,
  exact: Exact | undefined,
  { rounding, neverLower }: Indexation,
): { after: Ore | undefined; isHeld: boolean } {
  if (!exact || (neverLower && before === undefined)) return { after: undefined, isHeld: false }
  const ore = rounded(exact, rounding)
  const isHeld = neverLower && before !== undefined && ore < before
  return { after: isHeld ? before : ore, isHeld }
}

/**
 * The parts with the rounding of the whole added to the largest adjusted part, of equally large parts to the first by
 * key. Nothing is added if only payments are rounded.
 */
function withRounding(
  parts: readonly PartAmount[],
  steps: readonly PartStep[],
  whole: Exact | undefined,
  after: Ore | undefined,
  { roundedAt }: Indexation,
): readonly PartAmount[] {
  if (!whole || after === undefined || roundedAt === 'payment') return parts
  const [carrier] = steps.map(({ part }) => part).toSorted(byShare)
  const change = minus(exact(after), whole)
  return parts.map(one => (one.part === carrier && one.now ? { ...one, now: plus(one.now, change) } : one))
}

function byShare(a: IndexedPart, b: IndexedPart): number {
  if (isLess(a.share, b.share) || isLess(b.share, a.share)) return isLess(a.share, b.share) ? 1 : -1
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1
}

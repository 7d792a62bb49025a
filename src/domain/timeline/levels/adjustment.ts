import type { Indexation, IndexedPart } from '../../agreement/money/indexation.ts'
import { type Day, daysAfter, earlierDay } from '../../calendar/day.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { type Exact, exact, isLess, minus, plus, times } from '../../money/exact.ts'
import { type Figure, oreOf } from '../../money/figure.ts'
import { type LevelStatus, weakerLevel } from '../../money/level-status.ts'
import type { Ore } from '../../money/ore.ts'
import { rounded } from '../../money/rounding.ts'
import { adjustmentDays } from './adjustment-days.ts'
import { atLevelOf } from './at-level-of.ts'
import { type Bound, type PartAmount, type PartStep, partStep } from './part-step.ts'

/** An adjustment of an amount by its index. */
export interface Adjustment {
  readonly effective: Day
  /** The adjustments of the parts that are adjusted on the day. */
  readonly parts: readonly PartStep[]
  readonly before: Figure
  /** The new amount in öre before rounding; absent where it is unknown. */
  readonly exact?: Exact | undefined
  /** Whether the amount is kept because the index would have lowered it. */
  readonly isHeld: boolean
  readonly after: Figure
}

/**
 * The adjustments of a yearly amount that take effect on or before `until`, each from the result of the adjustment
 * before it or from the base. A missing index value leaves what floors and caps say. An indexation that an amendment states
 * decides the adjustments from its day on, starting from the amount that has been reached.
 */
export function adjustments(
  base: Figure,
  indexation: Indexation,
  until: Day,
  lookup: IndexLookup,
): Adjustment[] {
  const least = boundSteps(base.least, 'least', indexation, until, lookup)
  const isMissing = least.some(({ level }) => level === 'missing')
  const most =
    oreOf(base) !== undefined && !isMissing ? least : boundSteps(base.most, 'most', indexation, until, lookup)
  let before = base
  return least.map((low, i) => {
    const high = most[i] ?? low
    const isOne = low.after === high.after && oreOf(base) !== undefined
    const after = { ...base, least: low.after, most: high.after, level: low.level }
    const { effective, isHeld } = low
    const { parts } = low.after === undefined ? high : low
    const step = { effective, parts, before, exact: isOne ? low.exact : undefined, isHeld, after }
    before = after
    return step
  })
}

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

function boundSteps(
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
    const parts = isHeld ? running.parts : withRounding(adjusted, steps, exact, after, indexation)
    running = { ...running, ore: after, parts }
    const level = parts.map(({ level }) => level).reduce(weakerLevel, reached)
    return { effective: day, parts: steps, exact, isHeld, after, level }
  })
}

/** An amount before its first adjustment. */
function unadjusted(ore: Ore | undefined, level: LevelStatus, { parts }: Indexation): RunningBound {
  const all = exact(ore ?? 0n)
  const amounts = parts.map((part): PartAmount => {
    const share = times(all, times(part.share, exact(1n, 100n)))
    return { part, base: share, now: ore === undefined ? undefined : share, level }
  })
  return { ore, parts: amounts, rest: amounts.reduce((rest, { base }) => minus(rest, base), all) }
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

import type { Indexation, IndexedPart } from '../../agreement/money/indexation.ts'
import { type Day, daysAfter, earlierDay } from '../../calendar/day.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { type Exact, exact, isLess, minus, plus, times } from '../../money/exact.ts'
import { type Figure, unknown, weaker } from '../../money/figure.ts'
import { rounded } from '../../money/rounding.ts'
import { adjustmentDays } from './adjustment-days.ts'
import { atLevelOf } from './at-level-of.ts'
import { type PartAmount, type PartStep, partStep } from './part-step.ts'

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

/** The amount between two adjustments, with its parts. */
interface RunningAmount {
  readonly amount: Figure
  readonly parts: readonly PartAmount[]
  /** The rest of the amount that follows no index, in öre. */
  readonly rest: Exact
}

/**
 * The adjustments of a yearly amount that take effect on or before `until`, each from the result of the adjustment
 * before it or from the base. A missing index value makes the amounts that need it unknown. An indexation that an amendment states
 * decides the adjustments from its day on, starting from the amount that has been reached.
 */
export function adjustments(
  base: Figure,
  indexation: Indexation,
  until: Day,
  lookup: IndexLookup,
): Adjustment[] {
  const { earlier, from } = indexation
  if (!earlier || !from) return adjustmentsBy(base, indexation, until, lookup)
  const dayBefore = daysAfter(from, -1)
  const past = adjustments(base, earlier, earlierDay(until, dayBefore), lookup)
  const last = past.at(-1)
  if (!last) return adjustmentsBy(base, indexation, until, lookup)
  const baseOf = ({ key }: IndexedPart) => earlier.parts.find(part => part.key === key)?.base?.period
  const isBaseNew = (part: IndexedPart) => part.base?.period !== baseOf(part)
  const later = atLevelOf(last.effective, indexation, dayBefore, isBaseNew)
  return [...past, ...adjustmentsBy(last.after, later, until, lookup)]
}

function adjustmentsBy(base: Figure, indexation: Indexation, until: Day, lookup: IndexLookup): Adjustment[] {
  const daysOf = indexation.parts.map(part => ({ part, days: adjustmentDays(part, indexation, until) }))
  const days = [...new Set(daysOf.flatMap(({ days }) => days))].toSorted()
  let running = unadjusted(base, indexation)
  return days.map(day => {
    const before = running.amount
    const steps = daysOf.flatMap(({ part, days }) => {
      const amount = running.parts.find(amount => amount.part === part)
      const occasion = { part, day, before: days[days.indexOf(day) - 1] }
      return amount && days.includes(day) ? [partStep(amount, occasion, indexation, lookup)] : []
    })
    const adjusted = running.parts.map(one => steps.find(({ part }) => part === one.part)?.after ?? one)
    const exact = exactSum(adjusted, running.rest)
    const { after, isHeld } = roundedResult(base, before, adjusted, exact, indexation)
    const parts = isHeld ? running.parts : withRounding(adjusted, steps, exact, after, indexation)
    running = { ...running, amount: after, parts }
    return { effective: day, parts: steps, before, exact, isHeld, after }
  })
}

/** An amount before its first adjustment. */
function unadjusted(base: Figure, { parts }: Indexation): RunningAmount {
  const { ore, status } = base
  const all = exact(ore ?? 0n)
  const amounts = parts.map((part): PartAmount => {
    const share = times(all, times(part.share, exact(1n, 100n)))
    return { part, base: share, now: ore === undefined ? undefined : share, status }
  })
  return { amount: base, parts: amounts, rest: amounts.reduce((rest, { base }) => minus(rest, base), all) }
}

const exactSum = (parts: readonly PartAmount[], rest: Exact): Exact | undefined =>
  parts.reduce<Exact | undefined>((sum, { now }) => sum && now && plus(sum, now), rest)

/** The new amount, rounded and, where it must not be lowered, at least the amount before. */
function roundedResult(
  base: Figure,
  before: Figure,
  parts: readonly PartAmount[],
  exact: Exact | undefined,
  { rounding, neverLower }: Indexation,
): { after: Figure; isHeld: boolean } {
  const floor = neverLower ? before : base
  if (!exact || base.status === 'unknown' || floor.status === 'unknown')
    return { after: unknown, isHeld: false }
  const ore = rounded(exact, rounding)
  const status = parts.map(({ status }) => status).reduce(weaker, floor.status) as typeof floor.status
  const isHeld = neverLower && ore < floor.ore
  return { after: { ...base, status, ore: isHeld ? floor.ore : ore }, isHeld }
}

/**
 * The parts with the rounding of the whole added to the largest adjusted part, of equally large parts to the first by
 * key. Nothing is added if only payments are rounded.
 */
function withRounding(
  parts: readonly PartAmount[],
  steps: readonly PartStep[],
  whole: Exact | undefined,
  after: Figure,
  { roundedAt }: Indexation,
): readonly PartAmount[] {
  if (!whole || after.status === 'unknown' || roundedAt === 'payment') return parts
  const [carrier] = steps.map(({ part }) => part).toSorted(byShare)
  const change = minus(exact(after.ore), whole)
  return parts.map(one => (one.part === carrier && one.now ? { ...one, now: plus(one.now, change) } : one))
}

function byShare(a: IndexedPart, b: IndexedPart): number {
  if (isLess(a.share, b.share) || isLess(b.share, a.share)) return isLess(a.share, b.share) ? 1 : -1
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1
}

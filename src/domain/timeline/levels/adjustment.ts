import type { Indexation, IndexedPart } from '../../agreement/money/indexation.ts'
import { type Day, daysAfter, earliest } from '../../calendar/day.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { type Exact, exact, isLess, minus, plus, times } from '../../money/exact.ts'
import { type Figure, unknown, weaker } from '../../money/figure.ts'
import { rounded } from '../../money/rounding.ts'
import { adjustmentDays } from './adjustment-days.ts'
import { atLevelOf } from './at-level-of.ts'
import { type PartAmount, type PartStep, partStep } from './part-step.ts'

/** One step of an amount along its index: from what, by what, to what before rounding, to what. */
export interface Adjustment {
  readonly effective: Day
  /** The parts that are adjusted on that day. */
  readonly parts: readonly PartStep[]
  readonly before: Figure
  /** In öre; absent where the amount is unknown. */
  readonly exact?: Exact | undefined
  /** It would have been lowered, and is not. */
  readonly isHeld: boolean
  readonly after: Figure
}

/** An amount between two adjustments. */
interface RunningAmount {
  readonly amount: Figure
  readonly parts: readonly PartAmount[]
  /** What no index moves, in öre. */
  readonly rest: Exact
}

/**
 * The adjustments of a yearly amount that take effect on or before `until`, each from the result of the one before it
 * or from the base. A missing index value makes unknown what needs it. What an amendment says of the index is for the
 * adjustments from its day on, and goes on from the amount reached by then.
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
  const past = adjustments(base, earlier, earliest(until, dayBefore), lookup)
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
  let standing = atFirst(base, indexation)
  return days.map(day => {
    const before = standing.amount
    const steps = daysOf.flatMap(({ part, days }) => {
      const amount = standing.parts.find(one => one.part === part)
      const occasion = { part, day, before: days[days.indexOf(day) - 1] }
      return amount && days.includes(day) ? [partStep(amount, occasion, indexation, lookup)] : []
    })
    const moved = standing.parts.map(one => steps.find(({ part }) => part === one.part)?.after ?? one)
    const exact = whole(moved, standing.rest)
    const { after, isHeld } = result(base, before, moved, exact, indexation)
    const parts = isHeld ? standing.parts : carried(moved, steps, exact, after, indexation)
    standing = { ...standing, amount: after, parts }
    return { effective: day, parts: steps, before, exact, isHeld, after }
  })
}

function atFirst(base: Figure, { parts }: Indexation): RunningAmount {
  const { ore, status } = base
  const all = exact(ore ?? 0n)
  const amounts = parts.map((part): PartAmount => {
    const share = times(all, times(part.share, exact(1n, 100n)))
    return { part, base: share, now: ore === undefined ? undefined : share, status }
  })
  return { amount: base, parts: amounts, rest: amounts.reduce((rest, { base }) => minus(rest, base), all) }
}

const whole = (parts: readonly PartAmount[], rest: Exact): Exact | undefined =>
  parts.reduce<Exact | undefined>((sum, { now }) => sum && now && plus(sum, now), rest)

/** The amount from now on, rounded and, where it must not be lowered, never less than before. */
function result(
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

/** What rounding changed goes on in the largest part that was adjusted, by key of those as large; unless only what is paid is rounded. */
function carried(
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

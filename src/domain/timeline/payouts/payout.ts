import type { Agreement } from '../../agreement/agreement.ts'
import type { Grant } from '../../agreement/money/grant.ts'
import type { DueDayRule, PayoutPlan } from '../../agreement/money/payout-plan.ts'
import { amountIn, isZero } from '../../agreement/money/stated-amount.ts'
import { commitmentOf } from '../../agreement/term/commitment.ts'
import { timeCovered } from '../../agreement/term/during.ts'
import type { Life } from '../../agreement/term/end-day.ts'
import { scheduledTerm } from '../../agreement/term/end-day.ts'
import type { Day } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import type { Exact } from '../../money/exact.ts'
import { added, committed, type Figure, hull, oreOf, part, unknown } from '../../money/figure.ts'
import type { Ore } from '../../money/ore.ts'
import { unitInOre } from '../../money/rounding.ts'
import { type AmountYear, amountYears } from '../amounts/amount-year.ts'
import { amountsOn, exactlyOn, type Piece, pieces, piecesOf } from '../amounts/piece.ts'
import { indexationAppliedTo } from '../levels/indexation-applied-to.ts'
import { type Level, type Levels, levelOn, levelsOf } from '../levels/level.ts'
import { amountOfYear } from '../over-years.ts'
import type { CoveredPeriod } from './covered-period.ts'
import { type PaidPeriod, paidPeriods } from './paid-periods.ts'
import { exactShareOf, type PaymentShare, paymentsIn, shareOf } from './payment.ts'
import { dueDay } from './payout-window.ts'
import { plannedDay } from './planned-day.ts'
import { partOf, sumOfParts, type Undivided } from './undivided.ts'

/** A payment of a grant. */
export interface Payout {
  readonly kind: 'payout'
  /** The planned day: the due day, or the day that it moves to. */
  readonly day: Day
  /** The due day decides the level, also where the payment moves to another day. */
  readonly due: Day
  /** The due day of a payout that a pause postpones. */
  readonly postponedFrom?: Day | undefined
  readonly window: Period
  readonly covers: Period
  readonly grant: Grant
  readonly plan: PayoutPlan
  /** One part for each year of the amount that the payout covers. */
  readonly parts: readonly PayoutPart[]
  readonly amount: Figure
}

/** The part of a payout that pays for a year of the amount. */
export interface PayoutPart {
  readonly piece: Piece
  readonly level: Level
  /** In öre before rounding; absent where it is unknown. */
  readonly exact?: Exact | undefined
  readonly amount: Figure
  /** The amount of the year, where it is not known how it is divided. */
  readonly of?: Undivided | undefined
}

/**
 * Every payout, by grant. Payouts in arrears are due also after the last day. An early end stops the payouts that are due
 * after it, but not those that a banking day moves past it. A grant of 0 kr has no payouts.
 */
export const payoutEntries = (
  agreement: Agreement,
  life: Life,
  lookup: IndexLookup,
  rule: DueDayRule,
): Payout[] =>
  [...agreement.grants, ...agreement.withdrawn]
    .filter(({ amount }) => !isZero(amount))
    .flatMap(grant => payoutsOf(grant, agreement, life, lookup, rule))
    .filter(({ due }) => life.to === life.scheduledEnd || due <= life.to)

function payoutsOf(
  grant: Grant,
  agreement: Agreement,
  life: Life,
  lookup: IndexLookup,
  rule: DueDayRule,
): Payout[] {
  const { per } = grant.amount
  const term = scheduledTerm(life)
  const whole = timeCovered(grant.during, term)
  if (!whole) return []
  const periods = paidPeriods(grant, agreement, term, whole, rule)
  const years = amountYears(per, term, whole, whole)
  const divided = pieces(years, periods, ({ isWhole, plan }) => (isWhole ? plan : undefined))
  const indexation = indexationAppliedTo('grants', agreement, grant.statedAt)
  const levels = new Map(
    years.map(({ number }) => {
      const stated = amountIn(grant.amount, number)
      return [number, levelsOf(stated, indexation, term.to, lookup)]
    }),
  )
  const inPeriod = piecesOf(divided)
  const unitOf = finestUnits(divided)
  const paidOn = amountsOn(unitOf)

  const partsOf = (period: PaidPeriod, due: Day, share: PaymentShare): PayoutPart[] =>
    (inPeriod.get(period) ?? []).map(piece => {
      const level = levelOn(levels.get(piece.year.number) ?? notStated, due)
      const unit = unitOf(piece.year)
      const exactly = (yearly: Ore) => exactShareOf(exactlyOn(piece, yearly), share)
      const amountPaid = (yearly: Ore) => shareOf(paidOn(piece, yearly), share, unit)
      const ore = oreOf(level.amount)
      return {
        piece,
        level,
        exact: ore === undefined ? undefined : exactly(ore),
        amount: committed(
          part(level.amount, amountPaid, exactly, unit),
          commitmentOf(agreement, grant, piece.on),
        ),
      }
    })

  const unpaid = periods.filter(({ isPaid }) => !isPaid)
  const paid = unpaid.flatMap(period =>
    paymentsIn(period, grant.isWithdrawn ? period.planned : period).map(({ window, share }): Payout => {
      const { plan, from, to } = period
      const due = dueDay(window, rule)
      const parts = partsOf(period, due, share)
      const amount = added(parts.map(({ amount }) => amount))
      return {
        kind: 'payout',
        day: plannedDay(due, plan),
        due,
        window,
        covers: { from, to },
        grant,
        plan,
        parts,
        amount,
      }
    }),
  )
  return withUndivided(paid, grant)
}

/**
 * Payouts in which no amount is divided that cannot be: bounds hold for the year as a whole, and an amount for the whole
 * time is divided by a payout plan only, unless the document says that it is divided equally.
 */
function withUndivided(payouts: readonly Payout[], { amount: { per }, divided }: Grant): Payout[] {
  const parts = payouts.flatMap(payout => payout.parts.map(part => ({ part, isPlanned: isPlanned(payout) })))
  const years = new Map<number, Undivided>()
  for (const number of new Set(parts.map(({ part }) => part.piece.year.number))) {
    const own = parts.filter(({ part }) => part.piece.year.number === number)
    const isBounded = own.some(({ part }) => oreOf(part.amount) === undefined)
    const isUnstated = per === 'period' && divided !== 'equally' && own.some(({ isPlanned }) => !isPlanned)
    if (!isBounded && !isUnstated) continue
    const whole = hull(
      own.map(({ part: { piece, level, amount } }) =>
        committed(amountOfYear(piece, level), amount.commitment),
      ),
    )
    years.set(number, { whole, parts: own.length })
  }
  if (years.size === 0) return [...payouts]
  return payouts.map(payout => {
    const parts = payout.parts.map((part): PayoutPart => {
      const of = years.get(part.piece.year.number)
      return of ? { ...part, of, amount: partOf(of), ...(of.parts > 1 && { exact: undefined }) } : part
    })
    return { ...payout, parts, amount: sumOfParts(parts) }
  })
}

/** Whether the file says when a payout is made. */
export const isPlanned = ({ plan }: Payout): boolean => plan.unknown === undefined

/** The unit in which a year is divided: the finest of the plans that share the year. */
function finestUnits(pieces: readonly Piece<CoveredPeriod>[]): (year: AmountYear) => Ore {
  const units = new Map<number, Ore>()
  for (const { year, span } of pieces) {
    const [finest, unit] = [units.get(year.number), unitInOre[span.plan.unit]]
    if (finest === undefined || unit < finest) units.set(year.number, unit)
  }
  return ({ number }) => units.get(number) ?? 1n
}

const notStated: Levels = { base: unknown, steps: [], onTheDay: 'new' }

import type { Agreement } from '../../agreement/agreement.ts'
import type { Grant } from '../../agreement/money/grant.ts'
import type { DueDayRule } from '../../agreement/money/payout-plan.ts'
import { amountIn, isZero } from '../../agreement/money/stated-amount.ts'
import { commitmentOf } from '../../agreement/term/commitment-of.ts'
import { timeCovered } from '../../agreement/term/during.ts'
import { type Life, scheduledTerm } from '../../agreement/term/life.ts'
import type { Day } from '../../calendar/day.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { added, committed, oreOf, unknown } from '../../money/figure.ts'
import type { Ore } from '../../money/ore.ts'
import { part } from '../../money/part.ts'
import { unitInOre } from '../../money/rounding.ts'
import { type AmountYear, amountYears } from '../amounts/amount-year.ts'
import { amountsOn, exactlyOn, type Piece, pieces, piecesOf } from '../amounts/piece.ts'
import { indexationAppliedTo } from '../levels/indexation-applied-to.ts'
import { type Levels, levelOn, levelsOf } from '../levels/level.ts'
import type { CoveredPeriod } from './covered-period.ts'
import { type PaidPeriod, paidPeriods } from './paid-periods.ts'
import { exactShareOf, type PaymentShare, paymentsIn, shareOf } from './payment.ts'
import type { Payout, PayoutPart } from './payout.ts'
import { dueDay } from './payout-window.ts'
import { plannedDay } from './planned-day.ts'
import { withUndivided } from './undivided-years.ts'

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
  const term = scheduledTerm(life)
  const whole = timeCovered(grant.during, term)
  if (!whole) return []
  const periods = paidPeriods(grant, agreement, term, whole, rule)
  const years = amountYears(grant.amount, term, whole, whole)
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

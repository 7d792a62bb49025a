import type { Grant } from '../../agreement/money/grant.ts'
import { committed, type Figure, hull, oreOf } from '../../money/figure.ts'
import { amountOfYear } from '../levels/amount-of-year.ts'
import { isPlanned, type Payout, type PayoutPart } from './payout.ts'
import { anyPartOf, sumOfParts, type Undivided } from './undivided.ts'

/**
 * Payouts in which no amount is divided that cannot be: bounds that the document states hold for the year as a whole, and
 * an amount for the whole time is divided by a payout plan only, unless the document says that it is divided equally.
 */
export function withUndivided(payouts: readonly Payout[], { amount: { per }, divided }: Grant): Payout[] {
  const parts = payouts.flatMap(payout => payout.parts.map(part => ({ part, isPlanned: isPlanned(payout) })))
  const years = new Map<number, Undivided>()
  for (const number of new Set(parts.map(({ part }) => part.piece.year.number))) {
    const own = parts.filter(({ part }) => part.piece.year.number === number)
    const isBounded = own.some(({ part }) => oreOf(part.level.base) === undefined)
    const isUnstated = per === 'period' && divided !== 'equally' && own.some(({ isPlanned }) => !isPlanned)
    if (!isBounded && !isUnstated) continue
    const whole = hull(own.map(({ part }) => atOwnLevel(part)))
    years.set(number, { whole, parts: own.length })
  }
  if (years.size === 0) return [...payouts]
  return payouts.map(payout => {
    const parts = payout.parts.map((part): PayoutPart => {
      const of = years.get(part.piece.year.number)
      if (!of) return part
      const whole = atOwnLevel(part)
      return of.parts === 1
        ? { ...part, of, amount: whole }
        : { ...part, of, amount: anyPartOf(whole), exact: undefined }
    })
    return { ...payout, parts, amount: sumOfParts(parts) }
  })
}

/** The amount of the year that a part pays for, at the level of the part. */
const atOwnLevel = ({ piece, level, amount }: PayoutPart): Figure =>
  committed(amountOfYear(piece, level), amount.commitment)

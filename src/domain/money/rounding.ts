import type { Exact } from './exact.ts'
import type { Ore } from './ore.ts'

/** A named rounding: to which unit, and which way. */
export interface Rounding {
  readonly unit: RoundingUnit
  readonly mode: RoundingMode
}

export const roundingUnits = ['ore', 'krona', 'ten', 'hundred', 'thousand'] as const
export type RoundingUnit = (typeof roundingUnits)[number]

export const roundingModes = ['half-up', 'half-even', 'down', 'up'] as const
export type RoundingMode = (typeof roundingModes)[number]

/** The rounding where nothing else is said and öre are the smallest unit. */
export const toOre: Rounding = { unit: 'ore', mode: 'half-up' }

/** How many öre a unit is. */
export const unitInOre: Record<RoundingUnit, bigint> = {
  ore: 1n,
  krona: 100n,
  ten: 1_000n,
  hundred: 10_000n,
  thousand: 100_000n,
}

/** `amount` (exact öre) to whole units, given in öre. Half-up, down and up go by size: −0.5 becomes −1 half-up. */
export function rounded(amount: Exact, { unit, mode }: Rounding): Ore {
  if (amount.n < 0n) return -rounded({ n: -amount.n, d: amount.d }, { unit, mode })
  const step = unitInOre[unit] * amount.d
  const whole = amount.n / step
  return (isRoundedUp(whole, amount.n % step, step, mode) ? whole + 1n : whole) * unitInOre[unit]
}

function isRoundedUp(whole: bigint, rest: bigint, step: bigint, mode: RoundingMode): boolean {
  if (mode === 'down') return false
  if (mode === 'up') return rest > 0n
  if (rest * 2n === step) return mode === 'half-up' || whole % 2n === 1n
  return rest * 2n > step
}

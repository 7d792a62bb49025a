import { type Exact, exact } from './exact.ts'
import type { Ore } from './ore.ts'

/** A rounding to whole units. */
export interface Rounding {
  readonly unit: RoundingUnit
  readonly mode: RoundingMode
}

export const roundingUnits = ['ore', 'krona', 'ten', 'hundred', 'thousand'] as const
export type RoundingUnit = (typeof roundingUnits)[number]

export const roundingModes = ['half-up', 'half-even', 'half-down', 'down', 'up'] as const
export type RoundingMode = (typeof roundingModes)[number]

/** The default rounding to öre. */
export const toOre: Rounding = { unit: 'ore', mode: 'half-up' }

/** The number of öre in each unit. */
export const unitInOre: Record<RoundingUnit, bigint> = {
  ore: 1n,
  krona: 100n,
  ten: 1_000n,
  hundred: 10_000n,
  thousand: 100_000n,
}

/** An exact amount in öre rounded to whole units, in öre. */
export const rounded = (amount: Exact, { unit, mode }: Rounding): Ore =>
  wholes({ n: amount.n, d: amount.d * unitInOre[unit] }, mode) * unitInOre[unit]

/** A number rounded to a number of decimals: `2.948` to `2.9`. */
export function toDecimals(number: Exact, decimals: number, mode: RoundingMode): Exact {
  const scale = 10n ** BigInt(decimals)
  return exact(wholes({ n: number.n * scale, d: number.d }, mode), scale)
}

/** A number rounded to a whole number. Every mode rounds the absolute value: −0.5 becomes −1 half up. */
function wholes({ n, d }: Exact, mode: RoundingMode): bigint {
  if (n < 0n) return -wholes({ n: -n, d }, mode)
  const whole = n / d
  return isRoundedUp(whole, n % d, d, mode) ? whole + 1n : whole
}

function isRoundedUp(whole: bigint, rest: bigint, unit: bigint, mode: RoundingMode): boolean {
  if (mode === 'down') return false
  if (mode === 'up') return rest > 0n
  if (rest * 2n === unit) return mode === 'half-up' || (mode === 'half-even' && whole % 2n === 1n)
  return rest * 2n > unit
}

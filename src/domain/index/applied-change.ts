import { type Exact, exact, isLess, minus, plus, times } from '../money/exact.ts'
import { type RoundingMode, toDecimals } from '../money/rounding.ts'

/** What becomes of an index's change before it is used. Percentages. */
export interface ChangeRule {
  readonly rounding?: ChangeRounding | undefined
  /** How much of the change passes through to the amount. */
  readonly passThrough?: Exact | undefined
  readonly floor?: Exact | undefined
  readonly cap?: Exact | undefined
}

/** Decimals of the change in per cent, or of the factor that the amount is multiplied by. */
export interface ChangeRounding {
  readonly of: 'percent' | 'factor'
  readonly decimals: number
  readonly mode: RoundingMode
}

/** A change, per cent, on its way from the index to the amount. */
export interface AppliedChange {
  readonly exact: Exact
  readonly rounded: Exact
  readonly passed: Exact
  /** Within floor and cap: what the amount is changed by. */
  readonly used: Exact
}

/** An index's change rounded, then passed through in part, then held between floor and cap: always in this order. */
export function appliedChange(
  change: Exact,
  { rounding, passThrough, floor, cap }: ChangeRule,
): AppliedChange {
  const rounded = rounding ? roundedChange(change, rounding) : change
  const passed = passThrough ? times(rounded, times(passThrough, percent)) : rounded
  const raised = floor && isLess(passed, floor) ? floor : passed
  return { exact: change, rounded, passed, used: cap && isLess(cap, raised) ? cap : raised }
}

const percent = exact(1n, 100n)

const roundedChange = (change: Exact, { of, decimals, mode }: ChangeRounding): Exact =>
  of === 'percent'
    ? toDecimals(change, decimals, mode)
    : changeOf(toDecimals(factorOf(change), decimals, mode))

/** The number that a change of so many per cent multiplies by. */
export const factorOf = (change: Exact): Exact => plus(exact(1n), times(change, exact(1n, 100n)))

/** The change, per cent, that a factor makes. */
export const changeOf = (factor: Exact): Exact => times(minus(factor, exact(1n)), exact(100n))

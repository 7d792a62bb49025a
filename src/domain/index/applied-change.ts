import { type Exact, exact, isLess, minus, plus, times } from '../money/exact.ts'
import { type RoundingMode, toDecimals } from '../money/rounding.ts'

/** How the change of an index is limited before it is applied. All numbers are percentages. */
export interface ChangeRule {
  readonly rounding?: ChangeRounding | undefined
  /** The part of the change that passes through to the amount. */
  readonly passThrough?: Exact | undefined
  readonly floor?: Exact | undefined
  readonly cap?: Exact | undefined
}

/** How many decimals the change in per cent, or the factor, is rounded to. */
interface ChangeRounding {
  readonly of: 'percent' | 'factor'
  readonly decimals: number
  readonly mode: RoundingMode
}

/** A change in per cent after each step from the index to the amount. */
export interface AppliedChange {
  readonly exact: Exact
  readonly rounded: Exact
  readonly passed: Exact
  /** The change between floor and cap, by which the amount is changed. */
  readonly used: Exact
}

/** The change of an index rounded, then passed through in part, then held between floor and cap, in this order. */
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

/** The factor of a change in per cent. */
export const factorOf = (change: Exact): Exact => plus(exact(1n), times(change, exact(1n, 100n)))

/** The change in per cent of a factor. */
export const changeOf = (factor: Exact): Exact => times(minus(factor, exact(1n)), exact(100n))

/**
 * The least and the greatest change that a rule leaves, whatever the index does; absent where the rule has no such limit. What
 * is rounded and passed through may be any change, but floor and cap hold what comes of it.
 */
export const boundsOfChange = ({
  floor,
  cap,
}: Pick<ChangeRule, 'floor' | 'cap'>): { readonly least?: Exact; readonly most?: Exact } => ({
  ...(floor && { least: cap && isLess(cap, floor) ? cap : floor }),
  ...(cap && { most: cap }),
})

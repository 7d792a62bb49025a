import { type Exact, exact, minus, plus, times } from '../money/exact.ts'

/** The number that a change of so many per cent multiplies by. */
export const factorOf = (change: Exact): Exact => plus(exact(1n), times(change, exact(1n, 100n)))

/** The change, per cent, that a factor makes. */
export const changeOf = (factor: Exact): Exact => times(minus(factor, exact(1n)), exact(100n))

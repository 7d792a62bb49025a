import { type Ore, sum } from './ore.ts'

/** A receiver's part of an amount. */
export interface Part<To> {
  readonly to: To
  readonly amount: Ore
}

/**
 * Divides `amount` among `receivers` by weight; the parts always add up to `amount`.
 * Units left over by rounding go to those who lost most to it, first listed on ties.
 */
export function allocate<To>(
  amount: Ore,
  receivers: readonly To[],
  weightOf: (to: To) => bigint,
): Part<To>[] {
  if (amount < 0n)
    return allocate(-amount, receivers, weightOf).map(part => ({ to: part.to, amount: -part.amount }))

  const total = sum(receivers.map(weightOf))
  const parts = receivers.map(to => {
    const exact = amount * weightOf(to)
    return { to, amount: exact / total, lost: exact % total }
  })
  const spare = amount - sum(parts.map(part => part.amount))
  const byLoss = parts.toSorted((a, b) => (a.lost === b.lost ? 0 : a.lost < b.lost ? 1 : -1))
  const topped = new Set(byLoss.slice(0, Number(spare)))
  return parts.map(part => ({ to: part.to, amount: topped.has(part) ? part.amount + 1n : part.amount }))
}

/**
 * Divides in whole `unit`s of öre like `allocate`: units left over go to those who lost most, first listed on ties. What
 * is less than a unit goes to the last receiver.
 */
export function allocateIn<To>(
  unit: Ore,
  amount: Ore,
  receivers: readonly To[],
  weightOf: (to: To) => bigint,
): Part<To>[] {
  const parts = allocate(amount / unit, receivers, weightOf)
  return parts.map(({ to, amount: units }, i) => ({
    to,
    amount: units * unit + (i === parts.length - 1 ? amount % unit : 0n),
  }))
}

/** An amount in öre. Whole numbers only: money is never a float. */
export type Ore = bigint

export const sum = (amounts: readonly Ore[]): Ore => amounts.reduce((total, amount) => total + amount, 0n)

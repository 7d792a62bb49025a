/** A rational number in lowest terms, `d` > 0. Numbers are rational until they are rounded. */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

/** `n`/`d` in lowest terms. */
export function exact(n: bigint, d = 1n): Exact {
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n)
  return { n: n / divisor, d: d / divisor }
}

export const plus = (a: Exact, b: Exact): Exact => exact(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Exact, b: Exact): Exact => exact(a.n * b.d - b.n * a.d, a.d * b.d)
export const times = (a: Exact, b: Exact): Exact => exact(a.n * b.n, a.d * b.d)
export const divided = (a: Exact, b: Exact): Exact => exact(a.n * b.d, a.d * b.n)
export const isLess = (a: Exact, b: Exact): boolean => a.n * b.d < b.n * a.d

/** The exact number that a decimal text such as `2.7` or `-0.25` denotes. */
export function decimal(text: string): Exact {
  const [whole = '', fraction = ''] = text.split('.')
  return exact(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
}

/** The least whole number that both are parts of. */
export const commonMultiple = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}

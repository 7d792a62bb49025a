import { type Exact, exact, times } from '../domain/money/exact.ts'
import { toDecimals } from '../domain/money/rounding.ts'

/** How many decimals of a number that never ends are written. */
const most = 12

/** A number in digits, as JSON and CSV have it: `1540500`, `0.5`. No JavaScript number comes between, which could lose an öre. */
export function digits(number: Exact): string {
  const { n, d } = toDecimals(number, most, 'half-even')
  const size = n < 0n ? -n : n
  const fraction = times(exact(size % d, d), exact(10n ** BigInt(most))).n
  const decimals = String(fraction).padStart(most, '0').replace(/0+$/, '')
  return (n < 0n ? '-' : '') + String(size / d) + (decimals && `.${decimals}`)
}

import { type Exact, exact, times } from '../../domain/money/exact.ts'
import { toDecimals } from '../../domain/money/rounding.ts'
import { unprintable } from '../../unprintable.ts'

/**
 * A value as JSON, on one line or, from a depth on, indented. Öre are written as kronor and what is exact in digits, so
 * that no amount loses an öre; what is not there is left out.
 */
export function jsonText(value: unknown, depth?: number): string {
  if (typeof value === 'bigint') return digits({ n: value, d: 100n })
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isExact(value)) return digits(value)
  const deeper = depth === undefined ? undefined : depth + 1
  if (Array.isArray(value))
    return enclosed(
      '[]',
      value.map(one => jsonText(one, deeper)),
      depth,
    )
  const space = depth === undefined ? '' : ' '
  const fields = Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [] : `${JSON.stringify(name)}:${space}${jsonText(one, deeper)}`,
  )
  return enclosed('{}', fields, depth)
}

function enclosed(brackets: string, parts: readonly string[], depth: number | undefined): string {
  const [open, close] = brackets
  if (depth === undefined || parts.length === 0) return `${open}${parts.join(',')}${close}`
  const indent = '  '.repeat(depth)
  return `${open}\n${parts.map(part => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`
}

const isExact = (value: object): value is Exact =>
  'n' in value && typeof value.n === 'bigint' && 'd' in value && typeof value.d === 'bigint'

/** How many decimals of a number that never ends are written. */
const mostDecimals = 12

/** A number in digits, as JSON and CSV have it: `1540500`, `0.5`. No JavaScript number comes between, which could lose an öre. */
function digits(number: Exact): string {
  const { n, d } = toDecimals(number, mostDecimals, 'half-even')
  const size = n < 0n ? -n : n
  const fraction = times(exact(size % d, d), exact(10n ** BigInt(mostDecimals))).n
  const decimals = String(fraction).padStart(mostDecimals, '0').replace(/0+$/, '')
  return (n < 0n ? '-' : '') + String(size / d) + (decimals && `.${decimals}`)
}

/** A value as a JSON text of its own, that no terminal can be steered with. */
export const jsonDocument = (value: unknown): string => jsonText(value, 0).replaceAll(unprintable, escaped)

/** JSON may write any character by its number: those that could steer a terminal are. */
const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map(i => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')

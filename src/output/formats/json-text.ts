import { type Exact, exact, times } from '../../domain/money/exact.ts'
import { toDecimals } from '../../domain/money/rounding.ts'
import { unprintable } from '../../unprintable.ts'

/**
 * A value as JSON: on a single line, or indented from the given depth. Öre become kronor, and exact numbers are written
 * digit by digit, so that no amount loses an öre. Undefined fields are left out.
 */
export function jsonText(value: unknown, depth?: number): string {
  if (typeof value === 'bigint') return digits({ n: value, d: 100n })
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isExact(value)) return digits(value)
  const deeper = depth === undefined ? undefined : depth + 1
  if (Array.isArray(value))
    return enclosed(
      '[]',
      value.map(item => jsonText(item, deeper)),
      depth,
    )
  const space = depth === undefined ? '' : ' '
  const fields = Object.entries(value).flatMap(([name, field]) =>
    field === undefined ? [] : `${JSON.stringify(name)}:${space}${jsonText(field, deeper)}`,
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

/** The most decimals of a number, such as a third. */
const mostDecimals = 12

/** A number in digits, `1540500` or `0.5`. No JavaScript number is made on the way, since that could lose an öre. */
function digits(number: Exact): string {
  const { n, d } = toDecimals(number, mostDecimals, 'half-even')
  const size = n < 0n ? -n : n
  const fraction = times(exact(size % d, d), exact(10n ** BigInt(mostDecimals))).n
  const decimals = String(fraction).padStart(mostDecimals, '0').replace(/0+$/, '')
  return (n < 0n ? '-' : '') + String(size / d) + (decimals && `.${decimals}`)
}

/** A value as a JSON document, without characters that could control a terminal. */
export const jsonDocument = (value: unknown): string => jsonText(value, 0).replaceAll(unprintable, escaped)

/** A character by its code, an escape that JSON allows for all characters. */
const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map(i => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')

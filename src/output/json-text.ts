import type { Exact } from '../domain/money/exact.ts'
import { digits } from './digits.ts'

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

import { isPlainObject } from '../../domain/plain-object.ts'
import type { Problems, ValueType } from '../../problems.ts'
import { shown } from './shown.ts'

export function valueTypeOf(value: unknown): ValueType {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'boolean') return 'yes-no'
  if (typeof value === 'number') return 'number'
  return typeof value === 'string' ? 'text' : 'map'
}

/** The arguments of a finding on a value of another type than expected. A block is told by its fields, never as it is written. */
export const typeMismatch = (
  written: unknown,
  expected: ValueType,
  allowed?: readonly string[],
): Problems['wrong-type'] => ({
  expected,
  found: valueTypeOf(written),
  ...(isPlainObject(written) && { fields: Object.keys(written).map(shown) }),
  ...(allowed && { allowed }),
})

import { isPlainObject } from '../domain/plain-object.ts'
import { sameText } from '../domain/same-text.ts'

/** The same value with the items of every list in one order, so that nothing can follow from the order in a file. */
export function inOneOrder<T>(value: T): T {
  if (Array.isArray(value)) return sorted(value.map(inOneOrder)) as T
  if (!isPlainObject(value) || value instanceof Map) return value
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, inOneOrder(inner)])) as T
}

function sorted(items: readonly unknown[]): unknown[] {
  const texts = new Map(items.map(item => [item, sameText(item)]))
  const textOf = (item: unknown) => texts.get(item) ?? ''
  return items.toSorted((a, b) => (textOf(a) === textOf(b) ? 0 : textOf(a) < textOf(b) ? -1 : 1))
}

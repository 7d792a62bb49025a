import { isPlainObject } from '../domain/plain-object.ts'
import type { Place } from './places.ts'

/** A part of a text: what it says, and where. */
export interface Plain {
  readonly value: unknown
  readonly place: Place
}

/** What a merge key brings: the fields of a map, or of several, the first of which goes before the others. */
export function mergedFields({ value, place }: Plain): [string, Plain][] {
  const { anchored } = place
  if (anchored)
    return mergedFields({ value, place: anchored }).map(([name, part]) => [name, throughAlias(part, place)])
  const fields = Object.entries(typeof value === 'object' && value !== null ? value : {})
  const parts = fields.map(([name, inner]): [string, Plain] => [
    name,
    { value: inner, place: place.within?.get(name) ?? place },
  ])
  return Array.isArray(value) ? parts.flatMap(([, part]) => mergedFields(part)) : parts
}

const throughAlias = ({ value, place }: Plain, alias: Place): Plain => ({
  value,
  place: { ...place, mergedBy: [alias.value, ...(place.mergedBy ?? [])] },
})

/** Whether a merge key can bring it: a map, or a list of maps. */
export const isMergeable = (value: unknown): boolean => [value].flat().every(isPlainObject)

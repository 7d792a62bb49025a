import { isPlainObject } from '../../domain/plain-object.ts'
import type { Path } from '../../finding.ts'
import type { Location } from '../location/location.ts'

/** A value that YAML has read, and its location. */
export interface LocatedValue {
  readonly value: unknown
  readonly location: Location
}

/** The fields that a merge key brings: those of a map, or of a list of maps, in which earlier maps take precedence. */
export function mergedFields({ value, location }: LocatedValue): [string, LocatedValue][] {
  const { anchored } = location
  if (anchored)
    return mergedFields({ value, location: anchored }).map(([name, part]) => [
      name,
      throughAlias(part, location),
    ])
  const fields = Object.entries(typeof value === 'object' && value !== null ? value : {})
  const parts = fields.map(([name, inner]): [string, LocatedValue] => [
    name,
    { value: inner, location: location.within?.get(name) ?? location },
  ])
  return Array.isArray(value) ? parts.flatMap(([, part]) => mergedFields(part)) : parts
}

const throughAlias = ({ value, location }: LocatedValue, alias: Location): LocatedValue => ({
  value,
  location: { ...location, mergedBy: [alias.value, ...(location.mergedBy ?? [])] },
})

/** Whether a merge key can bring a value: a map, or a list of maps. */
export const isMergeable = (value: unknown): boolean => [value].flat().every(isPlainObject)

/** The path of a field that a merge key brings, which is beside the merge key and not in its value. */
export const withoutMerging = (path: Path): Path =>
  path.filter(
    (step, i) =>
      i === path.length - 1 || (step !== '<<' && !(path[i - 1] === '<<' && typeof step === 'number')),
  )

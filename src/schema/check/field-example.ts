import * as z from 'zod'
import { scalarText } from '../../domain/scalar-text.ts'
import type { Problem } from '../../finding.ts'
import { valuesOf } from '../fields/choice.ts'
import { filePlace, placeAt } from '../fields/field-place.ts'

/** A finding on a missing field, with a value that the field can have, or the blocks whose keys it takes. */
export function withExample(found: Problem, schema: z.ZodType): Problem {
  if (found.code !== 'missing-field' || !('field' in found.args)) return found
  const { field } = found.args
  const place = placeAt(filePlace(schema), [...found.path.filter(step => typeof step === 'string'), field])
  if (!place) return found
  const { names } = place.meta
  if (names) return { ...found, args: { field, keysOf: names } }
  const [value] = place.shapes.flatMap(shape => Object.keys(valuesOf(shape)))
  const [given] = place.shapes.flatMap(
    shape => (z.globalRegistry.get(shape as z.ZodType)?.examples as unknown[] | undefined) ?? [],
  )
  const example = value ?? scalarText(given)
  return example === '' ? found : { ...found, args: { field, example } }
}

import * as z from 'zod'
import type { Problem } from '../../finding.ts'
import { valuesOf } from '../fields/choice.ts'
import { filePlace, placeAt } from '../fields/field-place.ts'

/** A finding on a missing field, with what the field is and a value that it can have. */
export function withMeaning(found: Problem, schema: z.ZodType): Problem {
  if (found.code !== 'missing-field' || !('field' in found.args)) return found
  const { field } = found.args
  const path = [...found.path.filter(step => typeof step === 'string'), field]
  const place = placeAt(filePlace(schema), path)
  if (!place) return found
  const forms = place.shapes.map(shape => z.globalRegistry.get(shape as z.ZodType))
  const [value] = place.shapes.flatMap(shape => Object.keys(valuesOf(shape)))
  const [given] = forms.flatMap(form => (form?.examples as unknown[] | undefined) ?? [])
  const example = place.meta.names ? undefined : (value ?? given)
  const {
    description = example === undefined ? undefined : forms.find(form => form?.descriptions)?.descriptions,
  } = place.meta
  return { ...found, args: { field, description, ...(isShort(example) && { example: String(example) }) } }
}

const isShort = (example: unknown) => typeof example === 'string' || typeof example === 'number'

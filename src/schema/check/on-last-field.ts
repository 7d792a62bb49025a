import { valueAt } from '../../domain/plain-object.ts'
import { onKey, type Problem, withRelated } from '../../finding.ts'

/** Moves a finding on fields that exclude each other to the last of them, which was probably added to the others. */
export function onLastField(found: Problem, value: unknown): Problem {
  if (found.code !== 'only-one-of' && found.code !== 'exactly-one-of') return found
  const { fields } = found.args as { readonly fields: readonly string[] }
  const present = Object.keys(valueAt(value, found.path) ?? {}).filter(field => fields.includes(field))
  const last = present.pop()
  if (last === undefined || present.length === 0) return found
  const others = present.map(field => ({
    label: 'or-this' as const,
    args: {},
    path: [...found.path, field],
    at: 'key' as const,
  }))
  return withRelated(onKey({ ...found, path: [...found.path, last] }), others)
}

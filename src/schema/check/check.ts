import type * as z from 'zod'
import { scalarText } from '../../domain/scalar-text.ts'
import { onKey, type Path, type Problem, problem } from '../../finding.ts'
import type { ValueType } from '../../problems.ts'
import { meantBoolean } from '../values/meant-boolean.ts'
import { meantNumber } from '../values/meant-number.ts'
import { shown } from '../values/shown.ts'
import { typeMismatch } from '../values/value-type.ts'
import { bestBranch } from './best-branch.ts'
import { blockInsteadOf } from './block-example.ts'
import { withExample } from './field-example.ts'
import { withoutMisspellingCascades } from './misspelling-cascades.ts'
import { onLastField } from './on-last-field.ts'
import { suggestedField, suggestedValue } from './suggested-name.ts'

type Issue = z.core.$ZodIssue

/** Checks the shape of a value: gives the value in the program's own form, or the findings on its shape. */
export function checkShape<T extends z.ZodType>(
  schema: T,
  value: unknown,
): { value: z.output<T> } | { findings: Problem[] } {
  // Generating code for a schema pays only from some hundreds of files on.
  const options = { reportInput: true, error: knownFields, jitless: true }
  const result = schema.safeParse(value, options)
  if (result.success) return { value: result.data }
  const findings = result.error.issues
    .flatMap(issue => findingsOf(issue, []))
    .map(found => withExample(found, schema))
  return { findings: withoutMisspellingCascades(findings).map(found => onLastField(found, value)) }
}

/** The known fields of an object, in the message of its issue: only the error map learns from zod which schema was applied. */
const knownFields: z.core.$ZodErrorMap = issue => {
  if (issue.code !== 'unrecognized_keys') return ''
  const { inst } = issue as { inst?: { _zod: { def: { shape?: object } } } }
  return Object.keys(inst?._zod.def.shape ?? {}).join(' ')
}

function findingsOf(issue: Issue, base: Path): Problem[] {
  const path = [...base, ...(issue.path as (string | number)[])]
  const { input } = issue
  const field = path.at(-1)
  if (input === undefined && typeof field === 'string' && issue.code !== 'unrecognized_keys')
    return [problem('missing-field', path.slice(0, -1), { field })]
  if (input === null) return [problem('empty-value', path, {})]

  switch (issue.code) {
    case 'custom':
      return [{ ...(issue.params?.finding as Problem), path }]
    case 'unrecognized_keys': {
      const present = Object.keys(input as object)
      const known = issue.message.split(' ')
      const free = known.filter(field => !present.includes(field))
      return issue.keys.map((field, i) =>
        onKey(
          problem('unknown-field', [...path, field], {
            field: shown(field),
            nearest:
              i < mostCompared ? (suggestedField(field, free) ?? suggestedField(field, known)) : undefined,
            known: free,
          }),
        ),
      )
    }
    case 'invalid_key': {
      const [inner] = issue.issues
      const found = inner?.code === 'custom' ? (inner.params?.finding as Problem) : undefined
      return [onKey(found ? { ...found, path } : problem('key-invalid', path, { key: shown(field) }))]
    }
    case 'invalid_value': {
      const allowed = issue.values.map(scalarText)
      if (typeof input === 'object')
        return [problem('wrong-type', path, typeMismatch(input, 'single', allowed))]
      const found = shown(input)
      if (issue.values.every(value => typeof value === 'boolean') && meantBoolean(input) !== undefined)
        return [notBoolean(input, path, allowed)]
      return [problem('value-not-allowed', path, { found, nearest: suggestedValue(found, allowed), allowed })]
    }
    case 'invalid_union':
      return bestBranch(issue.errors).flatMap(branch => findingsOf(branch, path))
    case 'invalid_type':
      return [mistyped(input, issue.expected, path)]
    case 'too_small':
    case 'too_big':
      if (typeof input === 'string' && issue.code === 'too_big')
        return [problem('text-too-long', path, { most: Number(issue.maximum) })]
      if (typeof input !== 'number') return [problem('text-empty', path, {})]
      return [problem('number-out-of-range', path, rangeOf(issue))]
    case 'invalid_format':
      if (typeof input === 'string' && input.trim() !== '')
        return [problem('key-invalid', path, { key: shown(input) })]
      return [problem('text-empty', path, {})]
    default:
      throw new Error(`no finding for the schema issue ${issue.code}`)
  }
}

/** With more unknown fields, another kind of block was meant, so names are no longer compared. */
const mostCompared = 20

/** A value of another type than expected, or of the expected type in another form. */
function mistyped(input: unknown, expected: string, path: Path): Problem {
  const type = typeNames[expected] ?? 'text'
  const meant = typeof input === 'string' ? meantNumber(input) : undefined
  const isOfType = type === 'number' || (type === 'whole-number' && !meant?.includes('.'))
  if (meant !== undefined && isOfType) return problem('number-format', path, { found: shown(input), meant })
  if (type === 'yes-no' && meantBoolean(input) !== undefined)
    return notBoolean(input, path, ['true', 'false'])
  const example =
    Array.isArray(input) && type === 'map' ? blockInsteadOf(input, expected === 'record') : undefined
  return problem('wrong-type', path, {
    ...typeMismatch(input, type),
    ...(example !== undefined && { example }),
  })
}

/** A word for yes or no instead of `true` or `false`, of which perhaps only one is allowed. */
function notBoolean(input: unknown, path: Path, allowed: readonly string[]): Problem {
  const meant = String(meantBoolean(input))
  return problem('boolean-word', path, {
    found: shown(input),
    meant: allowed.includes(meant) ? meant : undefined,
  })
}

const rangeOf = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig) => ({
  least: issue.code === 'too_small' ? Number(issue.minimum) : 0,
  most: issue.code === 'too_big' ? Number(issue.maximum) : Number.POSITIVE_INFINITY,
})

const typeNames: Record<string, ValueType> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'map',
  record: 'map',
}

import { given, has } from '../schema/values/keywords.ts'
import { isReading } from './branches.ts'
import { type JsonSchema, withInner } from './inner.ts'

/** A schema of files in which blocks must have a source only where the file has none. */
export function withSourceConditions(
  schema: JsonSchema,
  sources: readonly (readonly string[])[],
): JsonSchema {
  const optional = withInner(schema, withoutRequiredSource)
  return { ...optional, ...given(has('source'), {}, requiring(sources)) }
}

function withoutRequiredSource({ required, ...schema }: JsonSchema): JsonSchema {
  const others = required?.filter(field => field !== 'source') ?? []
  return { ...withInner(schema, withoutRequiredSource), ...(others.length > 0 && { required: others }) }
}

/** The blocks to which the fields lead must have a source, unless a reading stands in place of a block. */
function requiring(sources: readonly (readonly string[])[]): JsonSchema {
  const steps = new Set(sources.flatMap(([step, ...rest]) => (rest.length > 0 ? [step ?? ''] : [])))
  const inner = (step: string) =>
    given(isReading, {}, requiring(sources.flatMap(([first, ...rest]) => (first === step ? [rest] : []))))
  const named = [...steps].filter(step => step !== '*').map(step => [step, inner(step)])
  return {
    ...(sources.some(([step, ...rest]) => step === 'source' && rest.length === 0) && has('source')),
    ...(named.length > 0 && { properties: Object.fromEntries(named) }),
    ...(steps.has('*') && { additionalProperties: inner('*') }),
  }
}

import { given, has } from '../schema/values/keywords.ts'
import type { JsonSchema } from './inner.ts'

/**
 * One schema for all shapes that a value can have, such that an editor says one thing of one mistake: of the shape that
 * was meant, by the type of the value, and of blocks by the field that tells. What is said of one type says nothing of
 * others and stands beside it; only values that are listed need a choice, from which editors complete them.
 */
export function merged(shapes: readonly JsonSchema[], reading?: JsonSchema): JsonSchema {
  const objects = shapes.filter(({ type }) => type === 'object')
  const lists = shapes.filter(({ type }) => type === 'array')
  const singles = shapes.filter(({ type }) => type !== 'object' && type !== 'array')
  // Their type is said by what they are, and a value of another would be underlined for both.
  const listed = singles.filter(isListed).map(untyped)
  const free = singles.filter(single => !isListed(single))
  const block = blockOf(objects, reading)
  const types = [
    ...free.flatMap(({ type }) => type ?? []),
    ...lists.map(() => 'array'),
    ...(block ? ['object'] : []),
  ]
  const type = (types.length === 1 ? types[0] : types) as JsonSchema['type']
  if (block && type === 'object' && listed.length === 0) return { type, ...block }
  const parts = [...lists.map(untyped), ...(block ? [block] : [])]
  const unlisted: JsonSchema = { type, ...Object.assign({}, ...free.map(untyped)) }
  return {
    ...oneOrChoice(inOrder(listed, types.length > 0 ? unlisted : undefined, free.length > 0)),
    ...(parts.length > 0 && { allOf: parts }),
  }
}

const isListed = (single: JsonSchema) => single.enum !== undefined || single.const !== undefined

/** Where nothing fits editors speak of the first: of a list of values, or of the form that a single other one stands beside. */
function inOrder(
  listed: readonly JsonSchema[],
  unlisted: JsonSchema | undefined,
  hasForm: boolean,
): readonly JsonSchema[] {
  if (!unlisted) return listed
  const isOne = listed.every(({ const: only }) => only !== undefined)
  return hasForm && isOne ? [unlisted, ...listed] : [...listed, unlisted]
}

const oneOrChoice = (shapes: readonly JsonSchema[]): JsonSchema => {
  const [only, ...others] = shapes
  return only && others.length === 0 ? only : { anyOf: [...shapes] }
}

const untyped = ({ type, ...rest }: JsonSchema): JsonSchema => rest

/** What blocks have to be; none of it says anything of values that are no blocks. */
function blockOf(objects: readonly JsonSchema[], reading?: JsonSchema): JsonSchema | undefined {
  if (objects.length === 0) return reading
  return reading ? given(isReading, reading, chosen(objects)) : chosen(objects)
}

/** Without a description: editors show those of conditions too. */
const isReading: JsonSchema = {
  type: 'object',
  required: ['reading'],
  maxProperties: 1,
  properties: { reading: { type: 'string' } },
}

/** Of several blocks the one that a field tells of, and where none does the one without such a field, or none. */
function chosen(objects: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = objects
  if (only && others.length === 0) return untyped(only)
  const told = telling(objects)
  const plain = objects.find(object => !told.some(({ block }) => block === object))
  const noneTold: JsonSchema = {
    properties: Object.fromEntries(
      told.map(({ block, field }) => [field, annotations(block.properties?.[field])]),
    ),
    additionalProperties: false,
    minProperties: 1,
  }
  return told.reduceRight(
    (otherwise, { block, field }) => given(has(field), untyped(block), otherwise),
    plain ? untyped(plain) : noneTold,
  )
}

interface Told {
  readonly block: JsonSchema
  readonly field: string
}

/** What tells of a block is its first required field, once no other block that is left requires it. */
function telling(objects: readonly JsonSchema[]): Told[] {
  for (const block of objects) {
    const others = objects.filter(other => other !== block)
    const [field] = block.required ?? []
    if (field !== undefined && !others.some(({ required }) => required?.includes(field)))
      return [{ block, field }, ...telling(others)]
  }
  return []
}

const annotations = (schema: JsonSchema | boolean | undefined): JsonSchema => {
  if (typeof schema !== 'object') return {}
  const { label, description } = schema
  return { ...(label !== undefined && { label }), ...(description !== undefined && { description }) }
}

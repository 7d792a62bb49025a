import { given, has } from '../schema/values/keywords.ts'
import type { JsonSchema } from './inner.ts'

/**
 * Merges the shapes that a value can have into one schema, so that an editor reports a mistake once: against the shape of
 * the value's type and, among blocks, against the block whose discriminator the value has. Keywords of one type do not
 * apply to other types, so they stand side by side; only listed values need `anyOf`, from which editors complete them.
 */
export function mergedShapes(shapes: readonly JsonSchema[], reading?: JsonSchema): JsonSchema {
  const blocks = shapes.filter(({ type }) => type === 'object')
  const lists = shapes.filter(({ type }) => type === 'array')
  const singles = shapes.filter(({ type }) => type !== 'object' && type !== 'array')
  // Listed values have their types already: with `type` beside them, editors would underline another value twice.
  const listed = singles.filter(isListed).map(untyped)
  const open = singles.filter(single => !isListed(single))
  const block = blockOf(blocks, reading)
  const types = [
    ...open.flatMap(({ type }) => type ?? []),
    ...lists.map(() => 'array'),
    ...(block ? ['object'] : []),
  ]
  const type = (types.length === 1 ? types[0] : types) as JsonSchema['type']
  if (block && type === 'object' && listed.length === 0) return { type, ...block }
  const collections = [...lists.map(untyped), ...(block ? [block] : [])]
  const unlisted: JsonSchema = { type, ...Object.assign({}, ...open.map(untyped)) }
  return {
    ...anyOf(inOrder(listed, types.length > 0 ? unlisted : undefined, open.length > 0)),
    ...(collections.length > 0 && { allOf: collections }),
  }
}

const isListed = (single: JsonSchema) => single.enum !== undefined || single.const !== undefined

/** Where no shape fits, editors report the first: the listed values, unless they are constants beside single values of a form. */
function inOrder(
  listed: readonly JsonSchema[],
  unlisted: JsonSchema | undefined,
  hasForm: boolean,
): readonly JsonSchema[] {
  if (!unlisted) return listed
  const areConstants = listed.every(({ const: constant }) => constant !== undefined)
  return hasForm && areConstants ? [unlisted, ...listed] : [...listed, unlisted]
}

const anyOf = (shapes: readonly JsonSchema[]): JsonSchema => {
  const [only, ...others] = shapes
  return only && others.length === 0 ? only : { anyOf: [...shapes] }
}

const untyped = ({ type, ...rest }: JsonSchema): JsonSchema => rest

/** The schema of the blocks that a value can be; it does not apply to values that are no blocks. */
function blockOf(blocks: readonly JsonSchema[], reading?: JsonSchema): JsonSchema | undefined {
  if (blocks.length === 0) return reading
  return reading ? given(isReading, reading, blockByDiscriminator(blocks)) : blockByDiscriminator(blocks)
}

/** Has no description, since editors show the descriptions of conditions too. */
export const isReading: JsonSchema = {
  type: 'object',
  required: ['reading'],
  maxProperties: 1,
  properties: { reading: { type: 'string' } },
}

/** The block whose discriminator the value has; for other values the block without a discriminator, or no block. */
function blockByDiscriminator(blocks: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = blocks
  if (only && others.length === 0) return untyped(only)
  const discriminated = discriminatedBlocks(blocks)
  const plain = blocks.find(candidate => !discriminated.some(({ block }) => block === candidate))
  const onlyDiscriminators: JsonSchema = {
    properties: Object.fromEntries(
      discriminated.map(({ block, discriminator }) => [
        discriminator,
        annotations(block.properties?.[discriminator]),
      ]),
    ),
    additionalProperties: false,
    minProperties: 1,
  }
  return discriminated.reduceRight(
    (otherwise, { block, discriminator }) => given(has(discriminator), untyped(block), otherwise),
    plain ? untyped(plain) : onlyDiscriminators,
  )
}

/** A block, and the field by which an editor distinguishes it from the blocks after it. */
interface DiscriminatedBlock {
  readonly block: JsonSchema
  readonly discriminator: string
}

/** The discriminator of a block is its first required field, if no other remaining block requires it. */
function discriminatedBlocks(blocks: readonly JsonSchema[]): DiscriminatedBlock[] {
  for (const block of blocks) {
    const others = blocks.filter(other => other !== block)
    const [discriminator] = block.required ?? []
    if (discriminator !== undefined && !others.some(({ required }) => required?.includes(discriminator)))
      return [{ block, discriminator }, ...discriminatedBlocks(others)]
  }
  return []
}

const annotations = (schema: JsonSchema | boolean | undefined): JsonSchema => {
  if (typeof schema !== 'object') return {}
  const { label, description } = schema
  return { ...(label !== undefined && { label }), ...(description !== undefined && { description }) }
}

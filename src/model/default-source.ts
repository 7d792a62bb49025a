import { fieldsOf, type PlainObject } from '../domain/plain-object.ts'
import { isReference } from './reading-options.ts'

/** The fields that lead to the source of each block that must have one; `*` stands for keys that the file chooses. */
export type SourcedBlocks = readonly (readonly string[])[]

/** The values of a file in which each block that must have a source, and has none, has that of the file. */
export function withDefaultSource(value: unknown, blocks: SourcedBlocks): unknown {
  const file = fieldsOf(value)
  return file ? withSource(file, file.source, blocks) : value
}

/**
 * The values of a file in which each block that must have a source, and has none, has that of the nearest block around it
 * or, if none of them has one, the given source.
 */
export const withSource = (file: PlainObject, source: unknown, blocks: SourcedBlocks): PlainObject =>
  source === undefined ? file : withinSourced(file, source, blocks)

/** A block and what is within it; a reading in its place has sources of its own. */
function sourced(block: PlainObject, source: unknown, blocks: SourcedBlocks): PlainObject {
  if (isReference(block)) return block
  const { source: own = source } = block
  const within = withinSourced(block, own, blocks)
  return blocks.some(path => path.join('.') === 'source') ? { ...within, source: own } : within
}

const withinSourced = (block: PlainObject, source: unknown, blocks: SourcedBlocks): PlainObject =>
  Object.fromEntries(
    Object.entries(block).map(([name, value]) => {
      const fields = fieldsOf(value)
      const inner = blocks.flatMap(([step, ...rest]) =>
        rest.length > 0 && (step === '*' || step === name) ? [rest] : [],
      )
      return [name, fields && inner.length > 0 ? sourced(fields, source, inner) : value]
    }),
  )

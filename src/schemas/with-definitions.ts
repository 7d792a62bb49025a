import { type JsonSchema, withInner } from './inner.ts'

/** Moves schemas that stand in several places to the definitions, each named after the first field that has it. */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  const { definitions = {}, ...root } = schema as JsonSchema & { definitions?: Record<string, JsonSchema> }
  const counts = new Map<string, number>()
  const count = (part: JsonSchema): JsonSchema => {
    const form = formOf(part)
    const before = counts.get(form) ?? 0
    counts.set(form, before + 1)
    return before === 0 ? withInner(part, count) : part
  }
  withInner(root, count)

  const names = new Map<string, string>()
  const all: Record<string, unknown> = { ...definitions }
  const refer = (part: JsonSchema, name: string): JsonSchema => {
    const form = formOf(part)
    if ((counts.get(form) ?? 0) < 2 || form.length < shortest) return withInner(part, refer, name)
    const { description, examples, ...own } = part
    const known = names.get(form)
    const definition = known ?? unusedName(name, all)
    if (known === undefined) {
      names.set(form, definition)
      // Reserves the name before the schemas within take theirs.
      all[definition] = {}
      all[definition] = withInner(own, refer, name)
    }
    return {
      ...(description !== undefined && { description }),
      ...(examples !== undefined && { examples }),
      $ref: `#/definitions/${definition}`,
    }
  }
  const referred = withInner(root, refer)
  return Object.keys(all).length > 0 ? { ...referred, definitions: all } : referred
}

/** In characters of JSON. A shorter schema is as clear where it stands. */
const shortest = 100

/** The same text for schemas that differ in description and examples only, which stand beside a reference. */
const formOf = ({ description, examples, ...own }: JsonSchema) => JSON.stringify(own)

const unusedName = (name: string, taken: object, number = 1): string => {
  const numbered = number === 1 ? name : `${name}${number}`
  return numbered in taken ? unusedName(name, taken, number + 1) : numbered
}

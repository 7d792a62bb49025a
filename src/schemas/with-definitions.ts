import { type JsonSchema, withInner } from './inner.ts'

/** The schema with what it says in several places said once, in its definitions, named by the field where it is first. */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  const { definitions = {}, ...root } = schema as JsonSchema & { definitions?: Record<string, JsonSchema> }
  const times = new Map<string, number>()
  const count = (part: JsonSchema): JsonSchema => {
    const form = formOf(part)
    const before = times.get(form) ?? 0
    times.set(form, before + 1)
    return before === 0 ? withInner(part, count) : part
  }
  withInner(root, count)

  const names = new Map<string, string>()
  const made: Record<string, unknown> = { ...definitions }
  const refer = (part: JsonSchema, name: string): JsonSchema => {
    const form = formOf(part)
    if ((times.get(form) ?? 0) < 2 || form.length < least) return withInner(part, refer, name)
    const { description, examples, ...own } = part
    const known = names.get(form)
    const definition = known ?? unused(name, made)
    if (known === undefined) {
      names.set(form, definition)
      made[definition] = {}
      made[definition] = withInner(own, refer, name)
    }
    return {
      ...(description !== undefined && { description }),
      ...(examples !== undefined && { examples }),
      $ref: `#/definitions/${definition}`,
    }
  }
  const referred = withInner(root, refer)
  return Object.keys(made).length > 0 ? { ...referred, definitions: made } : referred
}

/** What is shorter is as clear where it stands. */
const least = 100

const formOf = ({ description, examples, ...own }: JsonSchema) => JSON.stringify(own)

const unused = (name: string, taken: object, number = 1): string => {
  const numbered = number === 1 ? name : `${name}${number}`
  return numbered in taken ? unused(name, taken, number + 1) : numbered
}

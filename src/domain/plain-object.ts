/** An object with named fields, neither null nor a list: a block of a file, before its shape is known. */
export type PlainObject = Readonly<Record<string, unknown>>

export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a value, if it is an object with named fields. */
export const fieldsOf = (value: unknown): PlainObject | undefined =>
  isPlainObject(value) ? value : undefined

/** The fields of a block within a block, if it is the outer block's own: not what every object inherits. */
export const ownFields = (block: PlainObject | undefined, name: string): PlainObject | undefined =>
  block && Object.hasOwn(block, name) ? fieldsOf(block[name]) : undefined

/** The values of a block of things with keys, each with its key. */
export const withKeys = <T extends object>(
  block: Readonly<Record<string, T>> = {},
): (T & { key: string })[] => Object.entries(block).map(([key, item]) => ({ ...item, key }))

/** An object that is neither null nor a list: a block of a file before its shape is checked. */
export type PlainObject = Readonly<Record<string, unknown>>

export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value itself, if it is a plain object. */
export const fieldsOf = (value: unknown): PlainObject | undefined =>
  isPlainObject(value) ? value : undefined

/** A block within a block, if it is a plain object and no inherited property such as `constructor`. */
export const ownFields = (block: PlainObject | undefined, name: string): PlainObject | undefined =>
  block && Object.hasOwn(block, name) ? fieldsOf(block[name]) : undefined

/** The value at a path of keys and positions; undefined where there is none. */
export const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | null | undefined)?.[step],
    value,
  )

/** The items of a keyed block, each with its key. */
export const withKeys = <T extends object>(
  block: Readonly<Record<string, T>> = {},
): (T & { key: string })[] => Object.entries(block).map(([key, item]) => ({ ...item, key }))

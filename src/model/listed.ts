/** The values of a keyed block, each with its key. */
export const listed = <T extends object>(block: Readonly<Record<string, T>> = {}): (T & { key: string })[] =>
  Object.entries(block).map(([key, thing]) => ({ ...thing, key }))

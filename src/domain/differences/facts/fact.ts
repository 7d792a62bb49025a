/** The content of a file as a tree: blocks of fields or of keyed items, and single values. */
export type Fact = Block | FactValue

export interface Block {
  readonly kind: 'block'
  /** The parts are independent: items under keys that the file chooses, or optional fields. */
  readonly isKeyed: boolean
  readonly within: ReadonlyMap<string, Fact>
}

export interface FactValue {
  readonly kind: 'value'
  /** The value as written in the file. */
  readonly written: unknown
  /** A text that is equal for all ways to write the same value. */
  readonly meaning: string
}

/** The keys and fields that lead to a fact. */
export type FactPath = readonly string[]

/** The fact at a path, if there is one. */
export const factAt = (fact: Fact | undefined, path: FactPath): Fact | undefined =>
  path.reduce<Fact | undefined>(
    (inner, step) => (inner?.kind === 'block' ? inner.within.get(step) : undefined),
    fact,
  )

/** A text that is equal for equal facts, in whatever order. */
export function textOf(fact: Fact): string {
  if (fact.kind === 'value') return fact.meaning
  const fields = [...fact.within].map(([name, inner]) => `${JSON.stringify(name)}:${textOf(inner)}`)
  return `{${fields.toSorted().join(',')}}`
}

/** The value that a file contains for a fact. */
export const writtenOf = (fact: Fact): unknown =>
  fact.kind === 'value'
    ? fact.written
    : Object.fromEntries([...fact.within].map(([name, inner]) => [name, writtenOf(inner)]))

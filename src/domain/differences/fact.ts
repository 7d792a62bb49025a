/** What a file says, as a tree: blocks of fields or of things under keys of their own, and single values. */
export type Fact = Block | FactValue

export interface Block {
  readonly kind: 'block'
  /** Each part stands for itself: things under keys of the file's own, or fields of which none is needed. */
  readonly isKeyed: boolean
  readonly within: ReadonlyMap<string, Fact>
}

export interface FactValue {
  readonly kind: 'value'
  /** As it stands in the file. */
  readonly written: unknown
  /** The same for all ways of writing what means the same. */
  readonly meaning: string
}

/** The keys and fields that lead to a fact. */
export type FactPath = readonly string[]

/** What stands at a path, if anything does. */
export const factAt = (fact: Fact | undefined, path: FactPath): Fact | undefined =>
  path.reduce<Fact | undefined>(
    (inner, step) => (inner?.kind === 'block' ? inner.within.get(step) : undefined),
    fact,
  )

/** The same text for facts that say the same, in whatever order. */
export function textOf(fact: Fact): string {
  if (fact.kind === 'value') return fact.meaning
  const fields = [...fact.within].map(([name, inner]) => `${JSON.stringify(name)}:${textOf(inner)}`)
  return `{${fields.toSorted().join(',')}}`
}

/** A fact as a file would hold it. */
export const writtenOf = (fact: Fact): unknown =>
  fact.kind === 'value'
    ? fact.written
    : Object.fromEntries([...fact.within].map(([name, inner]) => [name, writtenOf(inner)]))

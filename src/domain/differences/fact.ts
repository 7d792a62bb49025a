/** What a file says, as a tree: blocks of fields or of items under keys that the file chose, and single values. */
export type Fact = Block | Value

interface Stated {
  /** A change of it can change what an agreement costs. */
  readonly isPriced?: true
}

export interface Block extends Stated {
  readonly kind: 'block'
  /** Each part stands for itself: items under keys that the file chose, or fields that can all be left out. */
  readonly isKeyed: boolean
  readonly within: ReadonlyMap<string, Fact>
  /** Fields by which its items are recognised under another key: the first of these sets that an item has. */
  readonly recognisedBy?: readonly (readonly string[])[] | undefined
  /** The block whose keys its own keys are: costs stand under the keys of parties. */
  readonly keysOf?: string | undefined
}

export interface Value extends Stated {
  readonly kind: 'value'
  /** As it stands in the file. */
  readonly written: unknown
  /** The same for all ways of writing what means the same. */
  readonly meaning: string
  /** The blocks one of whose keys the value is, or several. */
  readonly names?: readonly string[] | undefined
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

/** The content of a file as a tree: blocks of fields or of items under keys that the file chose, and single values. */
export type Fact = Block | FactValue

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

export interface FactValue extends Stated {
  readonly kind: 'value'
  /** The value as written in the file. */
  readonly written: unknown
  /** A text that is equal for all ways to write the same value. */
  readonly meaning: string
  /** The blocks one of whose keys the value is, or several. */
  readonly names?: readonly string[] | undefined
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

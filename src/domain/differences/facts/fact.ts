/** The content of a file as a tree: blocks of fields or of items under keys that the file chose, and single values. */
export type Fact = Block | FactValue

interface Stated {
  /** Whether a change of the fact can change the cost of the agreement. */
  readonly isPriced?: true
}

export interface Block extends Stated {
  readonly kind: 'block'
  /** Whether each entry is compared by itself: items under keys that the file chooses, or fields that are all optional. */
  readonly isKeyed: boolean
  readonly within: ReadonlyMap<string, Fact>
  /** Sets of fields that identify an item under another key. The first set that an item has counts. */
  readonly recognisedBy?: readonly (readonly string[])[] | undefined
  /** The block whose keys this block uses: costs have the keys of parties. */
  readonly keysOf?: string | undefined
}

export interface FactValue extends Stated {
  readonly kind: 'value'
  /** The value as written in the file. */
  readonly written: unknown
  /** A text that is equal for equal values, however they are written. */
  readonly meaning: string
  /** The blocks whose keys the value names. */
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

/** A text that is equal for equal facts, whatever the order of their fields. */
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

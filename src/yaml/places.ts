import type { Path } from '../finding.ts'

/** From an offset in the text up to, but not including, another. */
export type Range = readonly [start: number, end: number]

/** Where a value stands: its key, itself, and what it holds. */
export interface Place {
  readonly key?: Range | undefined
  /** The token to edit where the value is wrong; of an alias the alias itself. */
  readonly value: Range
  readonly within?: ReadonlyMap<string, Place> | undefined
  /** The first key of a map, also where it is `<<`. */
  readonly head?: Range | undefined
  /** What stands in the text, of a value that is neither a map nor a list. */
  readonly written?: string | undefined
  /** What an alias stands for. */
  readonly anchored?: Place | undefined
  /** The aliases that a field came through, where merge keys (`<<`) brought it. */
  readonly mergedBy?: readonly Range[] | undefined
}

/**
 * The tokens that lead to `path`: the aliases that it goes through, outermost first, and last the token to edit: a
 * value, or the key of a map or list. What is not there is placed at the nearest parent that is.
 */
export function tokensAt(root: Place, path: Path, at?: 'key'): readonly Range[] {
  const { place, through, isThere } = reached(root, path)
  if (!isThere || at === 'key') return [...through, keyOf(place)]
  const aliases = aliasesOf(place)
  const value = targetOf(place)
  const isEmpty = value.value[0] === value.value[1]
  return [...through, ...aliases, value.within || isEmpty ? keyOf(value) : value.value]
}

/** A single value as the text has it, not as YAML reads it: `1.10`, `007`. */
export function writtenAt(root: Place, path: Path): string | undefined {
  const { place, isThere } = reached(root, path)
  return isThere ? targetOf(place).written : undefined
}

function reached(root: Place, path: Path): { place: Place; through: Range[]; isThere: boolean } {
  const through: Range[] = []
  let place = root
  for (const step of path) {
    through.push(...aliasesOf(place))
    place = targetOf(place)
    const next = place.within?.get(String(step))
    if (!next) return { place, through, isThere: false }
    through.push(...(next.mergedBy ?? []))
    place = next
  }
  return { place, through, isThere: true }
}

const targetOf = (place: Place): Place => (place.anchored ? targetOf(place.anchored) : place)

const aliasesOf = ({ anchored, value }: Place): Range[] => (anchored ? [value, ...aliasesOf(anchored)] : [])

const keyOf = (place: Place): Range => place.key ?? firstToken(place)

/** What has no key of its own is pointed at by the first token in it. */
function firstToken({ value, within, head }: Place): Range {
  const [first] = within?.values() ?? []
  return head ?? (first ? keyOf(first) : value)
}

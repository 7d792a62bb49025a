import type { Path, TokenAt } from '../../finding.ts'

/** A range of a text, from an offset up to, but not including, another. */
export type Range = readonly [start: number, end: number]

/** The place of a value in a text: its key, the value itself, and the values within it. */
export interface Location {
  readonly key?: Range | undefined
  /** The token to edit where the value is wrong; of an alias the alias itself. */
  readonly value: Range
  readonly within?: ReadonlyMap<string, Location> | undefined
  /** The first key of a map, also where that is `<<`. */
  readonly firstKey?: Range | undefined
  /** The source text of a scalar. */
  readonly written?: string | undefined
  /** The range of a scalar with what a `#` cuts off from it. */
  readonly withCut?: Range | undefined
  /** The location of the value that an alias stands for. */
  readonly anchored?: Location | undefined
  /** The aliases through which merge keys (`<<`) have brought a field. */
  readonly mergedBy?: readonly Range[] | undefined
}

/**
 * The tokens that lead to a path: the aliases that it goes through, outermost first, and last the token to edit, which is
 * a scalar, or the key of a map or list. A path to a missing value leads to the nearest parent that is there.
 */
export function tokensAt(root: Location, path: Path, at?: TokenAt): readonly Range[] {
  const { location, through, isThere } = follow(root, path)
  if (!isThere || at === 'key') return [...through, keyOf(location)]
  const target = targetOf(location)
  if (at === 'with-cut' && target.withCut) return [...through, ...aliasesOf(location), target.withCut]
  const isEmpty = target.value[0] === target.value[1]
  return [...through, ...aliasesOf(location), target.within || isEmpty ? keyOf(target) : target.value]
}

/** The source text of a scalar, before YAML has read it, with what a `#` cuts off from it: `1.10`, `007`, `12 #b`. */
export function writtenAt(root: Location, path: Path, text: string): string | undefined {
  const { location, isThere } = follow(root, path)
  const { written, withCut } = targetOf(location)
  return isThere && written !== undefined && withCut ? text.slice(...withCut) : written
}

function follow(root: Location, path: Path): { location: Location; through: Range[]; isThere: boolean } {
  const through: Range[] = []
  let location = root
  for (const step of path) {
    through.push(...aliasesOf(location))
    location = targetOf(location)
    const next = location.within?.get(String(step))
    if (!next) return { location, through, isThere: false }
    through.push(...(next.mergedBy ?? []))
    location = next
  }
  return { location, through, isThere: true }
}

const targetOf = (location: Location): Location =>
  location.anchored ? targetOf(location.anchored) : location

const aliasesOf = ({ anchored, value }: Location): Range[] =>
  anchored ? [value, ...aliasesOf(anchored)] : []

/** The key of a value; of a value without one, the first token in it. */
function keyOf({ key, value, within, firstKey }: Location): Range {
  const [first] = within?.values() ?? []
  return key ?? firstKey ?? (first ? keyOf(first) : value)
}

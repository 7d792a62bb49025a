import { isMap, isNode, isPair, type Pair, parseDocument, visit } from 'yaml'
import type { Range } from './places.ts'

/** An entry of a map, from the beginning of its key to the end of its value. */
export interface Entry {
  readonly range: Range
  readonly value: Range
  /** Whether its map has a key. */
  readonly isBeside: (key: string) => boolean
  /** Whether it stands between braces. */
  readonly isFlow: boolean
  /** The entry whose map would be empty without it. */
  readonly holder: Entry | undefined
}

/** The entries of all maps of a text, by where their keys begin; none where it is not YAML. */
export function entriesOf(text: string): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>()
  const byPair = new Map<unknown, Entry>()
  visit(document(text), {
    Pair: (_, pair, path) => {
      const [map, holder] = [path.at(-1), path.at(-2)]
      const range = rangeOf(pair)
      if (!range || !isMap(map)) return
      const entry = {
        ...range,
        isBeside: (key: string) => map.has(key),
        isFlow: map.flow === true,
        holder: map.items.length === 1 && isPair(holder) ? byPair.get(holder) : undefined,
      }
      entries.set(entry.range[0], entry)
      byPair.set(pair, entry)
    },
  })
  return entries
}

function rangeOf({ key, value }: Pair): Pick<Entry, 'range' | 'value'> | undefined {
  if (!isNode(key) || !key.range) return undefined
  const [start, end] = key.range
  const within = isNode(value) && value.range ? value.range : [end, end]
  return { range: [start, within[1] ?? end], value: [within[0] ?? end, within[1] ?? end] }
}

function document(text: string) {
  try {
    return parseDocument(text, { version: '1.2', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  } catch (problem) {
    // Deeper than the stack: no agreement, and nothing to mend in it.
    if (!(problem instanceof RangeError)) throw problem
    return null
  }
}

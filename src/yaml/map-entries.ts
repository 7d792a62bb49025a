import { isMap, isNode, isPair, type Pair, parseDocument, visit } from 'yaml'
import type { Range } from './location/location.ts'

/** An entry of a map, from the beginning of its key to the end of its value. */
export interface MapEntry {
  readonly range: Range
  readonly value: Range
  /** Whether the map of the entry has a key. */
  readonly isBeside: (key: string) => boolean
  /** Whether the map stands in braces. */
  readonly isFlow: boolean
  /** The entry whose value is the map, if the map would be empty without this entry. */
  readonly holder: MapEntry | undefined
}

/** The entries of all maps of a text, by the offsets of their keys; none, where the text is not YAML. */
export function mapEntriesOf(text: string): ReadonlyMap<number, MapEntry> {
  const entries = new Map<number, MapEntry>()
  const byPair = new Map<unknown, MapEntry>()
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

function rangeOf({ key, value }: Pair): Pick<MapEntry, 'range' | 'value'> | undefined {
  if (!isNode(key) || !key.range) return undefined
  const [start, end] = key.range
  const within = isNode(value) && value.range ? value.range : [end, end]
  return { range: [start, within[1] ?? end], value: [within[0] ?? end, within[1] ?? end] }
}

function document(text: string) {
  try {
    return parseDocument(text, { version: '1.2', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  } catch (problem) {
    // A text that nests deeper than the stack is no agreement, so there is nothing to fix in it.
    if (!(problem instanceof RangeError)) throw problem
    return null
  }
}

import type { Rekeyed } from './change.ts'
import { type Block, type FactPath, factAt, textOf } from './fact.ts'

/** Items that have another key in the new version: equal, or equal in the fields that identify items of the block. */
export function renames(old: Block, now: Block, path: FactPath): Rekeyed[] {
  const pairs = old.isKeyed && now.isKeyed ? newKeys(old, now) : new Map<string, string>()
  const own = [...pairs].map(
    ([from, to]): Rekeyed => ({ kind: 'renamed', path: [...path, to], from: [...path, from] }),
  )
  const inner = [...old.within].flatMap(([key, before]) => {
    const name = pairs.get(key) ?? key
    const after = now.within.get(name)
    const isBoth = before.kind === 'block' && after?.kind === 'block'
    return isBoth ? renames(before, after, [...path, name]) : []
  })
  return [...own, ...inner]
}

/** The new key of each renamed item. Items that are equal to another item of their version are not paired. */
function newKeys(old: Block, now: Block): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const fields of [[], ...(old.recognisedBy ?? [])]) {
    const removed = sole(old, now, pairs, fields)
    const added = sole(now, old, inverted(pairs), fields)
    for (const [text, from] of removed) {
      const to = added.get(text)
      if (to !== undefined) pairs.set(from, to)
    }
  }
  return pairs
}

/** The keys of unpaired items that the other version lacks, by the text of their identifying fields; without texts that recur. */
function sole(
  block: Block,
  other: Block,
  paired: ReadonlyMap<string, string>,
  fields: readonly string[],
): Map<string, string> {
  const keys = new Map<string, string[]>()
  for (const [key, item] of block.within) {
    if (other.within.has(key) || paired.has(key) || item.kind === 'value') continue
    const parts = fields.length === 0 ? [item] : fields.map(field => factAt(item, [field]))
    if (parts.some(part => part === undefined)) continue
    const text = parts.map(part => part && textOf(part)).join(' ')
    keys.set(text, [...(keys.get(text) ?? []), key])
  }
  return new Map(
    [...keys].flatMap(([text, [key, ...more]]) => (key && more.length === 0 ? [[text, key]] : [])),
  )
}

const inverted = (pairs: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...pairs].map(([from, to]) => [to, from]))

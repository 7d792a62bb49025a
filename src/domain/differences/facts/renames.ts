import type { Rekeyed } from './change.ts'
import { type Block, type FactPath, factAt, textOf } from './fact.ts'

/** What things of a kind are known by, whatever their keys: the first of these that they have. */
const knownBy: Readonly<Record<string, readonly (readonly string[])[]>> = {
  parties: [['orgNumber'], ['name']],
  grants: [['from', 'to']],
  contributions: [['from']],
  commitments: [['what']],
  duties: [['what']],
  groups: [['name']],
  goals: [['what']],
  clauses: [['quote'], ['what']],
  events: [['kind', 'day']],
  remarks: [['quote']],
  readings: [['question']],
  amendments: [['from']],
  followedBy: [['from']],
}

/** Things that have another key in the new version: alike in all, or in what things of their kind are known by. */
export function renames(old: Block, now: Block, path: FactPath): Rekeyed[] {
  const pairs = old.isKeyed && now.isKeyed ? newKeys(old, now, path.at(-1) ?? '') : new Map<string, string>()
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

/** The new key of each thing that has one. What several are alike in tells none of them apart. */
function newKeys(old: Block, now: Block, kind: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const known of [[], ...(knownBy[kind] ?? [])]) {
    const [gone, come] = [sole(old, now, pairs, known), sole(now, old, inverted(pairs), known)]
    for (const [text, from] of gone) {
      const to = come.get(text)
      if (to !== undefined) pairs.set(from, to)
    }
  }
  return pairs
}

/** The keys of things that the other version has not, and that have no pair yet, by what they alone are known by. */
function sole(
  block: Block,
  other: Block,
  paired: ReadonlyMap<string, string>,
  known: readonly string[],
): Map<string, string> {
  const keys = new Map<string, string[]>()
  for (const [key, thing] of block.within) {
    if (other.within.has(key) || paired.has(key) || thing.kind === 'value') continue
    const parts = known.length === 0 ? [thing] : known.map(field => factAt(thing, [field]))
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

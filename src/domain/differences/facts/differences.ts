import type { Change, Rekeyed } from './change.ts'
import { type Block, type Fact, type FactPath, factAt, textOf } from './fact.ts'
import { followed } from './references.ts'
import { renames } from './renames.ts'
import { withChanges } from './with-changes.ts'

/**
 * The changes from one version of an agreement to another: items with another key or place, then removals, additions and
 * changed values. The old version with all changes made in this order is equal to the new version.
 */
export function differences(old: Block, now: Block): Change[] {
  const isSame = sameValue(old, now)
  // Grants are identified by their parties, so parties get their new keys before grants are paired.
  const parties = followable(old, now).filter(({ path }) => path[0] === 'parties')
  const others = followable(withChanges(old, parties), now)
  const renamed = [...parties, ...others]
  const named = withChanges(old, renamed)
  const moved = moves(changes(named, now, [], isSame), named, now)
  return [...renamed, ...moved, ...changes(withChanges(named, moved), now, [], isSame)]
}

/** Renamed items to which no version refers by the key of the other version. */
function followable(old: Block, now: Block): Rekeyed[] {
  const isUnmoved = (block: Block, one: Rekeyed) => textOf(followed(block, one)) === textOf(block)
  return renames(old, now, []).filter(
    one => isUnmoved(now, one) && isUnmoved(old, { ...one, path: one.from, from: one.path }),
  )
}

type SameValue = (old: Fact, now: Fact, path: FactPath) => boolean

/**
 * Whether values are the same in two versions. A block that has the source of its whole file in both versions is not
 * changed where that source is.
 */
function sameValue(oldFile: Block, file: Block): SameValue {
  const isSourceOf = (file: Block, fact: Fact) => {
    const source = factAt(file, ['source'])
    return source !== undefined && textOf(source) === textOf(fact)
  }
  return (old, now, path) =>
    textOf(old) === textOf(now) ||
    (path.length > 1 && path.at(-1) === 'source' && isSourceOf(oldFile, old) && isSourceOf(file, now))
}

/** Blocks are compared field by field; a keyed block that is added or removed gives a change for each of its items. */
function changes(old: Fact | undefined, now: Fact | undefined, path: FactPath, isSame: SameValue): Change[] {
  if (old?.kind === 'block' && now?.kind === 'block') {
    const fields = new Set([...old.within.keys(), ...now.within.keys()])
    return [...fields].flatMap(field =>
      changes(old.within.get(field), now.within.get(field), [...path, field], isSame),
    )
  }
  if (isKeyed(old) || isKeyed(now)) return [...removals(old, path), ...additions(now, path)]
  if (!old || !now) return [...removals(old, path), ...additions(now, path)]
  return isSame(old, now, path) ? [] : [{ kind: 'changed', path, old, new: now }]
}

const isKeyed = (fact: Fact | undefined): fact is Block => fact?.kind === 'block' && fact.isKeyed

function removals(old: Fact | undefined, path: FactPath): Change[] {
  if (isKeyed(old))
    return [...old.within].map(([key, old]) => ({ kind: 'removed', path: [...path, key], old }))
  return old ? [{ kind: 'removed', path, old }] : []
}

function additions(now: Fact | undefined, path: FactPath): Change[] {
  if (isKeyed(now))
    return [...now.within].map(([key, one]) => ({ kind: 'added', path: [...path, key], new: one }))
  return now ? [{ kind: 'added', path, new: now }] : []
}

/** Items that are removed from a place and added unchanged in another place of the same kind. */
function moves(all: readonly Change[], old: Block, now: Block): Rekeyed[] {
  const isItem = (whole: Block, path: FactPath) => isKeyed(factAt(whole, path.slice(0, -1)))
  const nameOf = (path: FactPath, item: Fact) => [path[0], path.length, path.at(-2), textOf(item)].join(' ')
  const arrived = new Map<string, FactPath>()
  for (const change of all)
    if (change.kind === 'added' && change.new.kind === 'block' && isItem(now, change.path))
      arrived.set(nameOf(change.path, change.new), change.path)
  return all.flatMap((change): Rekeyed[] => {
    if (change.kind !== 'removed' || !isItem(old, change.path)) return []
    const name = nameOf(change.path, change.old)
    const path = arrived.get(name)
    arrived.delete(name)
    return path ? [{ kind: 'moved', path, from: change.path }] : []
  })
}

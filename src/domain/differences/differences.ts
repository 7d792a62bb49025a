import type { Change, Rekeyed } from './change.ts'
import { type Block, type Fact, type FactPath, factAt, textOf } from './fact.ts'
import { followed } from './references.ts'
import { renames } from './renames.ts'
import { withChanges } from './with-changes.ts'

/**
 * How a version of an agreement differs from another: what has another key or place first, then what is removed, added
 * or changed. The old version with all of them made in this order says what the new one says.
 */
export function differences(old: Block, now: Block): Change[] {
  // Grants are known by their parties, and so paired once these have their new keys.
  const ofParties = followable(old, now).filter(({ path }) => path[0] === 'parties')
  const ofOthers = followable(withChanges(old, ofParties), now)
  const renamed = [...ofParties, ...ofOthers]
  const named = withChanges(old, renamed)
  const moved = moves(changes(named, now, []), named, now)
  return [...renamed, ...moved, ...changes(withChanges(named, moved), now, [])]
}

/** Things that have a new key, and that neither version names by the key that they have in the other. */
function followable(old: Block, now: Block): Rekeyed[] {
  const isUnmoved = (block: Block, one: Rekeyed) => textOf(followed(block, one)) === textOf(block)
  return renames(old, now, []).filter(
    one => isUnmoved(now, one) && isUnmoved(old, { ...one, path: one.from, from: one.path }),
  )
}

/** Things of one kind are compared key by key; what is one whole is one change. */
function changes(old: Fact | undefined, now: Fact | undefined, path: FactPath): Change[] {
  if (old?.kind === 'block' && now?.kind === 'block') {
    const fields = new Set([...old.within.keys(), ...now.within.keys()])
    return [...fields].flatMap(field =>
      changes(old.within.get(field), now.within.get(field), [...path, field]),
    )
  }
  if (isKeyed(old) || isKeyed(now)) return [...gone(old, path), ...come(now, path)]
  if (!old || !now) return [...gone(old, path), ...come(now, path)]
  return textOf(old) === textOf(now) ? [] : [{ kind: 'changed', path, old, new: now }]
}

const isKeyed = (fact: Fact | undefined): fact is Block => fact?.kind === 'block' && fact.isKeyed

function gone(old: Fact | undefined, path: FactPath): Change[] {
  if (isKeyed(old))
    return [...old.within].map(([key, old]) => ({ kind: 'removed', path: [...path, key], old }))
  return old ? [{ kind: 'removed', path, old }] : []
}

function come(now: Fact | undefined, path: FactPath): Change[] {
  if (isKeyed(now))
    return [...now.within].map(([key, one]) => ({ kind: 'added', path: [...path, key], new: one }))
  return now ? [{ kind: 'added', path, new: now }] : []
}

/** Things that are gone from one place and have come to another of the same kind, just as they were. */
function moves(all: readonly Change[], old: Block, now: Block): Rekeyed[] {
  const isThing = (whole: Block, path: FactPath) => isKeyed(factAt(whole, path.slice(0, -1)))
  const nameOf = (path: FactPath, thing: Fact) => [path[0], path.length, path.at(-2), textOf(thing)].join(' ')
  const arrived = new Map<string, FactPath>()
  for (const change of all)
    if (change.kind === 'added' && change.new.kind === 'block' && isThing(now, change.path))
      arrived.set(nameOf(change.path, change.new), change.path)
  return all.flatMap((change): Rekeyed[] => {
    if (change.kind !== 'removed' || !isThing(old, change.path)) return []
    const name = nameOf(change.path, change.old)
    const path = arrived.get(name)
    arrived.delete(name)
    return path ? [{ kind: 'moved', path, from: change.path }] : []
  })
}

import type { Change } from './change.ts'
import { type Block, type Fact, type FactPath, factAt } from './fact.ts'
import { followed } from './references.ts'

/** A version with changes made in it, in their order. */
export const withChanges = (block: Block, changes: readonly Change[]): Block =>
  changes.reduce((changed, change) => {
    if (change.kind === 'removed') return put(changed, change.path, undefined)
    if (change.kind === 'added' || change.kind === 'changed') return put(changed, change.path, change.new)
    if (change.kind === 'renamed') return followed(renamed(changed, change.from, change.path), change)
    return put(put(changed, change.from, undefined), change.path, factAt(changed, change.from))
  }, block)

/** A renamed item keeps its place in the list, since the first listed may get an öre more. */
function renamed(block: Block, [step = '', ...rest]: FactPath, [to = '', ...path]: FactPath): Block {
  const within = [...block.within].map(([name, fact]): [string, Fact] => {
    if (name !== step) return [name, fact]
    return [to, rest.length > 0 && fact.kind === 'block' ? renamed(fact, rest, path) : fact]
  })
  return { ...block, within: new Map(within) }
}

/** A block with the fact at a path set or removed. A keyed block that becomes empty is removed. */
function put(block: Block, [step = '', ...rest]: FactPath, fact: Fact | undefined): Block {
  const within = new Map(block.within)
  const inner = rest.length === 0 ? fact : put(blockIn(within.get(step)), rest, fact)
  if (inner && !isEmpty(inner)) within.set(step, inner)
  else within.delete(step)
  return { ...block, within }
}

const blockIn = (fact: Fact | undefined): Block =>
  fact?.kind === 'block' ? fact : { kind: 'block', isKeyed: true, within: new Map() }

const isEmpty = (fact: Fact) => fact.kind === 'block' && fact.isKeyed && fact.within.size === 0

import { type StatedSource, statedSource } from '../agreement/stated-source.ts'
import { changedItemAt } from './classes/changed-item.ts'
import { type ChangeClass, type ClassRule, effectsOf } from './classes/class-rule.ts'
import { type Direction, directionOf } from './classes/direction.ts'
import { type Effect, forNobody } from './classes/effect.ts'
import { type Change, isRekeyed } from './facts/change.ts'
import { differences } from './facts/differences.ts'
import { type Block, type FactPath, factAt, writtenOf } from './facts/fact.ts'
import { withChanges } from './facts/with-changes.ts'
import { ruleFor } from './rules/rule-for.ts'
import { type ClassRuleName, classRules } from './rules/rules.ts'

/** A change with its kind and direction, its class, whom it affects, and the nearest clauses. */
export interface Classified extends Effect {
  readonly change: Change
  readonly rule: ClassRuleName
  readonly direction: Direction
  readonly class: ChangeClass
  /** The nearest clause in each version. */
  readonly clause: { readonly old: StatedSource | undefined; readonly new: StatedSource | undefined }
}

/** The code of a change in JSON: its kind and direction. */
export const codeOf = ({ rule, direction }: Pick<Classified, 'rule' | 'direction'>): string =>
  `${rule}-${direction}`

/** The classified changes from one version of an agreement to another. */
export function classifiedChanges(old: Block, now: Block): Classified[] {
  const changes = differences(old, now)
  const named = withChanges(old, changes.filter(isRekeyed))
  return changes.map(change => classified(change, named, now))
}

/** Classifies a change. Both versions have the new keys. */
export function classified(change: Change, old: Block, now: Block): Classified {
  const { path } = change
  const name = ruleFor(path)
  const rule: ClassRule = classRules[name]
  const { direction, isMore } = directionOf(change, rule.scale)
  const item = changedItemAt(path, old, now)
  const [more, less] = effectsOf(rule)
  const effect = isMore === undefined ? forNobody : isMore ? more : less
  const ownClass = typeof rule.class === 'function' ? rule.class(item) : rule.class
  return {
    change,
    rule: name,
    direction,
    class: direction === 'renamed' ? 'editorial' : ownClass,
    ...(typeof effect === 'function' ? effect(item) : effect),
    clause: { old: clauseAt(old, path), new: clauseAt(now, path) },
  }
}

/** The clause of an item or, if it has none, of the nearest block around it. */
function clauseAt(version: Block, path: FactPath): StatedSource | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const source = factAt(version, [...path.slice(0, depth), 'source'])
    if (source) return statedSource(writtenOf(source))
  }
  return undefined
}

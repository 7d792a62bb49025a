import { applied, type Change, isRekeyed } from './change.ts'
import { changedItemAt } from './changed-item.ts'
import { type ChangeClass, type Effect, forNobody } from './class-rule.ts'
import { differences } from './differences.ts'
import { type Direction, directionOf } from './direction.ts'
import { type Block, type FactPath, factAt } from './fact.ts'
import { ruleFor } from './rule-for.ts'
import type { ClassRuleName } from './rules/rules.ts'

/** A change with what is to be known of it: its kind and direction, how much it matters, whom it helps, its clauses. */
export interface Classified extends Effect {
  readonly change: Change
  readonly rule: ClassRuleName
  readonly direction: Direction
  readonly class: ChangeClass
  /** The nearest clauses in the two versions. */
  readonly clause: { readonly old: string | undefined; readonly new: string | undefined }
}

/** The name of a kind of change and its direction, for programs. */
export const codeOf = ({ rule, direction }: Pick<Classified, 'rule' | 'direction'>): string =>
  `${rule}-${direction}`

/** How a version of an agreement differs from another, with what is to be known of each change. */
export function compared(old: Block, now: Block): Classified[] {
  const changes = differences(old, now)
  const named = applied(old, changes.filter(isRekeyed))
  return changes.map(change => classified(change, named, now))
}

/** A change with what is to be known of it. Both versions call things by their new keys. */
export function classified(change: Change, old: Block, now: Block): Classified {
  const { path } = change
  const rule = ruleFor(path)
  const { direction, more } = directionOf(change, rule.scale)
  const thing = changedItemAt(path, old, now)
  const effect = typeof rule.more === 'function' ? rule.more(thing) : rule.more
  const kind = typeof rule.class === 'function' ? rule.class(thing) : rule.class
  return {
    change,
    rule: rule.name,
    direction,
    class: direction === 'renamed' ? 'editorial' : kind,
    ...(more === undefined ? forNobody : more ? effect : turned(effect)),
    clause: { old: clauseAt(old, path), new: clauseAt(now, path) },
  }
}

const turned = ({ benefits, burdens }: Effect): Effect => ({ benefits: burdens, burdens: benefits })

/** The clause of the thing or, where it has none, of the nearest that it is in. */
function clauseAt(version: Block, path: FactPath): string | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const source = factAt(version, [...path.slice(0, depth), 'source'])
    if (source?.kind === 'value') return String(source.written)
  }
  return undefined
}

import type { ChangedItem } from './changed-item.ts'
import { benefiting, type Effect, reversed } from './effect.ts'
import type { DirectionOn, Scale } from './scale.ts'

/** How much a change matters: to duties, rights, money or days; to something else that is agreed; to the text only. */
export const changeClasses = ['substantive', 'other', 'editorial'] as const
export type ChangeClass = (typeof changeClasses)[number]

/**
 * A kind of change. Each row of a table states the effects of both directions under their names, and the name of the
 * row with that of a direction is the code of the change.
 */
export type ClassRule = RulePlace & { readonly [S in Scale]: OnScale<S> }[Scale]

export type ClassRules = Readonly<Record<string, ClassRule>>

interface RulePlace {
  /** Paths: `*` is any key, a path covers all within it, and `**.x` is a field of that name anywhere. */
  readonly at: readonly string[]
  readonly class: ChangeClass | ((item: ChangedItem) => ChangeClass)
}

type OnScale<S extends Scale> = { readonly scale: S } & Readonly<Record<DirectionOn<S>, EffectRule>>

/** Whom a change affects; for some kinds that depends on the item. */
export type EffectRule = Effect | ((item: ChangedItem) => Effect)

/** It benefits the side of the parties that any of the fields names: a right of theirs, or the end of a duty. */
export const benefits =
  (...fields: readonly string[]) =>
  (item: ChangedItem): Effect =>
    benefiting(item.sideOf(...fields))

/** It burdens the side of the parties that any of the fields names: a duty of theirs, or the end of a right. */
export const burdens =
  (...fields: readonly string[]) =>
  (item: ChangedItem): Effect =>
    reversed(benefiting(item.sideOf(...fields)))

/** The effects of more and of less on the rule's scale. */
export function effectsOf(rule: ClassRule): readonly [more: EffectRule, less: EffectRule] {
  switch (rule.scale) {
    case 'presence':
      return [rule.added, rule.removed]
    case 'amount':
    case 'limit':
      return [rule.increased, rule.decreased]
    case 'day':
      return [rule.later, rule.earlier]
    case 'length':
      return [rule.longer, rule.shorter]
    case 'frequency':
      return [rule['more-often'], rule['less-often']]
    case 'members':
      return [rule.widened, rule.narrowed]
  }
}

import type { ConditionKind } from '../../domain/agreement/term/term.ts'
import type { Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'

/** A key by which an event names a condition, or a condition a grant, and the keys that are there. */
interface ConditionReference {
  readonly path: Path
  readonly to: 'condition' | 'any-grant'
  readonly key: string
  readonly known: readonly string[]
  /** Everything that can be meant; `known` where absent. */
  readonly meant?: readonly string[]
}

const kinds: readonly string[] = ['signed-by-all', 'funding', 'decision'] satisfies ConditionKind[]

/** The references to conditions and from them. A condition is named by key or kind; where there are none, any can have been met. */
export function* conditionReferences({ term, events, grants }: Written): Iterable<ConditionReference> {
  const stated = statedConditions(term.condition)
  const known = stated.length > 0 ? stated.map(({ key }) => key) : kinds
  const meant = [...known, ...stated.map(({ kind }) => kind)]
  for (const [event, { condition = [] }] of Object.entries(events ?? {}))
    for (const [path, key] of placed(condition, ['events', event, 'condition']))
      yield { path, to: 'condition', key, known, meant }
  for (const { key, grants: named = [] } of stated)
    for (const [path, grant] of placed(named, ['term', 'condition', key, 'grants']))
      yield { path, to: 'any-grant', key: grant, known: Object.keys(grants ?? {}) }
}

interface StatedCondition {
  readonly key: string
  readonly kind: string
  readonly grants?: readonly string[] | undefined
}

const statedConditions = (written: Written['term']['condition'] = []): readonly StatedCondition[] =>
  Array.isArray(written)
    ? written.map(kind => ({ key: kind, kind }))
    : Object.entries(written).map(([key, { kind, grants }]) => ({ key, kind, grants }))

/** The values of a list with their paths; a single value may stand without a list. */
const placed = (values: readonly string[], path: Path): [Path, string][] =>
  values.map((value, i) => [values.length > 1 ? [...path, i] : path, value])

import { fieldsOf, ownFields, type PlainObject } from '../domain/plain-object.ts'
import type { Path } from '../finding.ts'
import type { AmendedLevels, FieldRoles } from '../schema/fields/field-roles.ts'
import { withSource } from './default-source.ts'

/** The values of an agreement from the day of an amendment on. */
export interface AmendedValues {
  readonly key: string
  readonly from: string
  readonly value: PlainObject
  /** Paths that the amendment removes although they have no value, each with its place in the amendment. */
  readonly missing: readonly { readonly at: Path; readonly path: string }[]
  /** The path in the file of a value that this amendment or, if not it, the latest earlier amendment sets; none, if none does. */
  readonly writtenAt: (path: Path) => Path | undefined
}

/**
 * The values after each amendment, in the order of their days, from values whose readings are resolved. A block that an
 * amendment adds without a source has that of the amendment.
 */
export function amendedValues(
  value: unknown,
  { amendedLevels, sources }: Pick<FieldRoles, 'amendedLevels' | 'sources'>,
): AmendedValues[] {
  const { amendments, ...base } = fieldsOf(value) ?? {}
  const inOrder = Object.entries(fieldsOf(amendments) ?? {})
    .map(([key, amendment]) => ({ key, ...(fieldsOf(amendment) ?? {}) }) as WrittenAmendment)
    .filter(({ from }) => typeof from === 'string')
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  let latest: PlainObject = base
  return inOrder.map((amendment, i) => {
    const { key, from, set, remove = [], source } = amendment
    const before = latest
    const paths = [remove].flat()
    const changed = merged(before, fieldsOf(set) ?? {}, amendedLevels)
    latest = withSource(paths.map(path => path.split('.')).reduce(without, changed), source, sources)
    return {
      ...{ key, from, value: latest },
      missing: paths.flatMap((path, item) =>
        isIn(before, path.split('.')) ? [] : [{ at: removalPath(amendment, item), path }],
      ),
      writtenAt: path => writtenAt(inOrder.slice(0, i + 1), path),
    }
  })
}

interface WrittenAmendment {
  readonly key: string
  readonly from: string
  readonly set?: unknown
  readonly remove?: string | readonly string[]
  readonly source?: unknown
}

const removalPath = ({ key, remove }: WrittenAmendment, item: number): Path => [
  ...['amendments', key, 'remove'],
  ...(typeof remove === 'string' ? [] : [item]),
]

function writtenAt(amendments: readonly WrittenAmendment[], path: Path): Path | undefined {
  const latest = amendments.findLast(({ set }) => sets(set, path))
  return latest && ['amendments', latest.key, 'set', ...path]
}

/** Whether an amendment sets the value at a path, by itself or within a whole value. */
function sets(set: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return set !== undefined
  const fields = fieldsOf(set)
  return fields ? sets(fields[step], rest) : set !== undefined
}

function merged(old: PlainObject, set: PlainObject, levels: AmendedLevels): PlainObject {
  const blocks = Object.entries(set).flatMap(([block, value]) => {
    const depth = levels[block] ?? 'never'
    return depth === 'never' ? [] : [[block, mergedValue(old[block], value, depth)]]
  })
  return { ...old, ...Object.fromEntries(blocks) }
}

function mergedValue(old: unknown, set: unknown, depth: number): unknown {
  const [before, after] = [fieldsOf(old), fieldsOf(set)]
  if (depth === 0 || !before || !after) return set
  const fields = Object.entries(after).map(([field, value]) => [
    field,
    mergedValue(Object.hasOwn(before, field) ? before[field] : undefined, value, depth - 1),
  ])
  return { ...before, ...Object.fromEntries(fields) }
}

function without(value: PlainObject, [step = '', ...rest]: readonly string[]): PlainObject {
  const inner = ownFields(value, step)
  if (rest.length > 0) return inner ? { ...value, [step]: without(inner, rest) } : value
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== step))
}

const isIn = (value: PlainObject, [step = '', ...rest]: readonly string[]): boolean => {
  const inner = ownFields(value, step)
  return rest.length > 0 ? inner !== undefined && isIn(inner, rest) : Object.hasOwn(value, step)
}

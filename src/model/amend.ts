import type { Path } from '../diagnostic.ts'
import { isPlainObject, type PlainObject } from '../domain/plain-object.ts'
import { agreementSchema } from '../schema/agreement.ts'
import { metasOf } from '../schema/fields/field.ts'

type Schema = Parameters<typeof metasOf>[0]

/** A file's value as an amendment makes it read, from a day on. */
export interface Amended {
  readonly key: string
  readonly from: string
  readonly value: PlainObject
  /** The paths that the amendment removes and that are not there, and where it names them. */
  readonly missing: readonly { readonly at: Path; readonly path: string }[]
}

/** How a file with its readings resolved reads after each of its amendments, in the order of their days. */
export function amended(value: unknown, schema: Schema = agreementSchema): Amended[] {
  const { amendments, ...base } = fieldsOf(value) ?? {}
  const inOrder = Object.entries(fieldsOf(amendments) ?? {})
    .map(([key, amendment]) => ({ key, ...(fieldsOf(amendment) ?? {}) }) as Written)
    .filter(({ from }) => typeof from === 'string')
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  let standing: PlainObject = base
  return inOrder.map(({ key, from, set, remove = [] }) => {
    const paths = [remove].flat()
    const place = (i: number): Path => [
      'amendments',
      key,
      'remove',
      ...(typeof remove === 'string' ? [] : [i]),
    ]
    const missing = paths.flatMap((path, i) =>
      isIn(standing, path.split('.')) ? [] : [{ at: place(i), path }],
    )
    standing = paths
      .map(path => path.split('.'))
      .reduce(without, merged(standing, fieldsOf(set) ?? {}, schema))
    return { key, from, value: standing, missing }
  })
}

interface Written {
  readonly key: string
  readonly from: string
  readonly set?: unknown
  readonly remove?: string | readonly string[]
}

/** Where a path of an amended value is written: in the latest amendment that states it, or in the blocks themselves. */
export function amendedAt(value: unknown, applied: readonly Amended[], path: Path): Path {
  const amendments = fieldsOf(fieldsOf(value)?.amendments) ?? {}
  const last = applied.findLast(({ key }) => states(fieldsOf(amendments[key])?.set, path))
  return last ? ['amendments', last.key, 'set', ...path] : path
}

/** Whether a change states what stands at a path, by itself or as part of a whole. */
function states(change: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return change !== undefined
  const fields = fieldsOf(change)
  return fields ? states(fields[step], rest) : change !== undefined
}

/** Whether an amendment can change a block or a field at the top of an agreement. */
export const isAmendable = (block: string, schema: Schema = agreementSchema): boolean =>
  metasOf(schema)[block]?.amended !== 'never'

/** How many levels of keys are taken in one by one; the fields of each item, if the schema says nothing. */
function levelsOf(block: string, schema: Schema): number {
  const { amended } = metasOf(schema)[block] ?? {}
  return typeof amended === 'number' ? amended : 2
}

function merged(old: PlainObject, change: PlainObject, schema: Schema): PlainObject {
  const amendable = Object.entries(change).filter(([block]) => isAmendable(block, schema))
  const blocks = amendable.map(([block, value]) => [
    block,
    takenIn(old[block], value, levelsOf(block, schema)),
  ])
  return { ...old, ...Object.fromEntries(blocks) }
}

function takenIn(old: unknown, change: unknown, depth: number): unknown {
  const [before, after] = [fieldsOf(old), fieldsOf(change)]
  if (depth === 0 || !before || !after) return change
  const fields = Object.entries(after).map(([field, value]) => [
    field,
    takenIn(Object.hasOwn(before, field) ? before[field] : undefined, value, depth - 1),
  ])
  return { ...before, ...Object.fromEntries(fields) }
}

function without(value: PlainObject, [step = '', ...rest]: readonly string[]): PlainObject {
  const inner = own(value, step)
  if (rest.length > 0) return inner ? { ...value, [step]: without(inner, rest) } : value
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== step))
}

const isIn = (value: PlainObject, [step = '', ...rest]: readonly string[]): boolean => {
  const inner = own(value, step)
  return rest.length > 0 ? inner !== undefined && isIn(inner, rest) : Object.hasOwn(value, step)
}

const own = (value: PlainObject, field: string): PlainObject | undefined =>
  Object.hasOwn(value, field) ? fieldsOf(value[field]) : undefined

const fieldsOf = (value: unknown): PlainObject | undefined => (isPlainObject(value) ? value : undefined)

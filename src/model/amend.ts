import { isPlainObject, type PlainObject } from '../domain/plain-object.ts'
import type { Path } from '../finding.ts'

/** A file's value as an amendment makes it read, from a day on. */
export interface Amended {
  readonly key: string
  readonly from: string
  readonly value: PlainObject
  /** What it says to remove that is not there, and where it says so. */
  readonly missing: readonly { readonly at: Path; readonly path: string }[]
}

/** How a settled file reads after each of its amendments, in the order of their days; each is made on the one before. */
export function amended(value: unknown): Amended[] {
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
    standing = paths.map(path => path.split('.')).reduce(without, merged(standing, fieldsOf(set) ?? {}))
    return { key, from, value: standing, missing }
  })
}

interface Written {
  readonly key: string
  readonly from: string
  readonly set?: unknown
  readonly remove?: string | readonly string[]
}

/** Where a path of an amended value is written: in the latest amendment that says it, or in the blocks themselves. */
export function amendedAt(value: unknown, applied: readonly Amended[], path: Path): Path {
  const amendments = fieldsOf(fieldsOf(value)?.amendments) ?? {}
  const last = applied.findLast(({ key }) => says(fieldsOf(amendments[key])?.set, path))
  return last ? ['amendments', last.key, 'set', ...path] : path
}

/** Whether a change says what stands at a path, itself or as a whole that it is part of. */
function says(change: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return change !== undefined
  const fields = fieldsOf(change)
  return fields ? says(fields[step], rest) : change !== undefined
}

/**
 * How many levels of keys a block takes in one by one: below them what is new replaces what was. A plan for payouts is
 * one thing; of blocks with keys of their own the fields of each item are.
 */
const levels: Readonly<Record<string, number>> = {
  payouts: 0,
  term: 1,
  indexation: 1,
  statedTotals: 1,
  changes: 1,
  costs: 4,
}

/** What identifies a file, or stands in it once for all time. */
export const notAmendable = [
  ...['iop', 'id', 'version', 'language', 'succeeds', 'document', 'events', 'readings', 'amendments'],
]

function merged(old: PlainObject, change: PlainObject): PlainObject {
  const amendable = Object.entries(change).filter(([block]) => !notAmendable.includes(block))
  const blocks = amendable.map(([block, value]) => [block, taken(old[block], value, levels[block] ?? 2)])
  return { ...old, ...Object.fromEntries(blocks) }
}

function taken(old: unknown, change: unknown, depth: number): unknown {
  const [before, after] = [fieldsOf(old), fieldsOf(change)]
  if (depth === 0 || !before || !after) return change
  const fields = Object.entries(after).map(([field, value]) => [
    field,
    taken(Object.hasOwn(before, field) ? before[field] : undefined, value, depth - 1),
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

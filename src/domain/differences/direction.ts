import { isDay } from '../calendar/day.ts'
import { isPlainObject } from '../plain-object.ts'
import type { Change } from './change.ts'
import type { Scale } from './class-rule.ts'
import type { Fact } from './fact.ts'

/** The two directions of each scale, more of it first. */
const named = {
  presence: ['added', 'removed'],
  amount: ['increased', 'decreased'],
  limit: ['increased', 'decreased'],
  day: ['later', 'earlier'],
  length: ['longer', 'shorter'],
  frequency: ['more-often', 'less-often'],
  members: ['widened', 'narrowed'],
} as const satisfies Record<Scale, readonly [more: string, less: string]>

export type Direction = (typeof named)[Scale][number] | 'changed' | 'renamed' | 'moved'

/** Which way a change goes, and whether there is more of it after, or less; neither, where that cannot be said. */
export function directionOf(change: Change, scale: Scale): { direction: Direction; more?: boolean } {
  if (change.kind === 'renamed' || change.kind === 'moved') return { direction: change.kind }
  if (change.kind !== 'changed') {
    const isThere = change.kind === 'added'
    // Without a limit there is more, whatever the limit.
    return { direction: change.kind, more: scale === 'limit' ? !isThere : isThere }
  }
  const order = orders[scale](writtenIn(change.old), writtenIn(change.new))
  if (!order) return { direction: 'changed' }
  return { direction: named[scale][order > 0 ? 0 : 1], more: order > 0 }
}

/** The opposite of a direction: that of the same change the other way. */
export function mirrored(direction: Direction): Direction {
  for (const [more, less] of Object.values(named)) {
    if (direction === more) return less
    if (direction === less) return more
  }
  return direction
}

/** Above 0 where the second is more than the first, below 0 where it is less. */
type Order = (old: unknown, now: unknown) => number | undefined

const bySize: Order = (old, now) => {
  if (typeof old === 'number' && typeof now === 'number') return now - old
  if (!isPlainObject(old) || !isPlainObject(now)) return undefined
  const fields = Object.keys(old)
  if (fields.length !== Object.keys(now).length || !fields.every(field => field in now)) return undefined
  const orders = fields.map(field => (old[field] === now[field] ? 0 : bySize(old[field], now[field])))
  if (orders.includes(undefined)) return undefined
  const [isMore, isLess] = [orders.some(one => (one ?? 0) > 0), orders.some(one => (one ?? 0) < 0)]
  return isMore === isLess ? undefined : isMore ? 1 : -1
}

const byDay: Order = (old, now) => {
  const [one, other] = [old, now].map(day => (day === 'open' ? '9999-12-31' : String(day)))
  if (one === undefined || other === undefined || !isDay(one) || !isDay(other)) return undefined
  return one < other ? 1 : -1
}

const months: Readonly<Record<string, number>> = {
  ...{ month: 1, quarter: 3, tertial: 4, 'half-year': 6, year: 12 },
}

const byLength: Order = (old, now) => bySize(lengthOf(old), lengthOf(now))

/** A length of time as months, where it is one. */
function lengthOf(written: unknown): unknown {
  if (typeof written === 'string') return { months: months[written] }
  if (isPlainObject(written) && typeof written.years === 'number') return { months: 12 * written.years }
  return written
}

const byMembers: Order = (old, now) => {
  const [one, other] = [old, now].map(list => new Set([list].flat().map(item => JSON.stringify(item))))
  if (!one || !other) return undefined
  const [isWider, isNarrower] = [isWithin(one, other), isWithin(other, one)]
  return isWider === isNarrower ? undefined : isWider ? 1 : -1
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every(one => all.has(one))

const orders: Readonly<Record<Scale, Order>> = {
  presence: () => undefined,
  amount: bySize,
  limit: bySize,
  day: byDay,
  length: byLength,
  frequency: (old, now) => byLength(now, old),
  members: byMembers,
}

const writtenIn = (fact: Fact): unknown => (fact.kind === 'value' ? fact.written : undefined)

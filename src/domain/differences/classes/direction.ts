import { afterAllDays, isDay } from '../../calendar/day.ts'
import { isPlainObject } from '../../plain-object.ts'
import { scalarText } from '../../scalar-text.ts'
import type { Change } from '../facts/change.ts'
import type { Fact } from '../facts/fact.ts'
import { type DirectionOn, type Scale, scales } from './scale.ts'

export type Direction = DirectionOn<Scale> | 'changed' | 'renamed' | 'moved'

/** The direction of a change on a scale, and whether it is towards more; neither more nor less where the values cannot be ordered. */
export function directionOf(change: Change, scale: Scale): { direction: Direction; isMore?: boolean } {
  if (change.kind === 'renamed' || change.kind === 'moved') return { direction: change.kind }
  if (change.kind !== 'changed') {
    const isAdded = change.kind === 'added'
    return { direction: change.kind, isMore: scale === 'limit' ? !isAdded : isAdded }
  }
  const order = orders[scale](writtenIn(change.old), writtenIn(change.new))
  if (!order) return { direction: 'changed' }
  return { direction: scales[scale][order > 0 ? 0 : 1], isMore: order > 0 }
}

/** Positive where the new value is more than the old, negative where it is less; absent where they have no order. */
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
  const [one, other] = [old, now].map(day => (day === 'open' ? afterAllDays : scalarText(day)))
  if (one === undefined || other === undefined || !isDay(one) || !isDay(other)) return undefined
  return one < other ? 1 : -1
}

const months: Readonly<Record<string, number>> = {
  ...{ month: 1, quarter: 3, tertial: 4, 'half-year': 6, year: 12 },
}

const byLength: Order = (old, now) => bySize(lengthOf(old), lengthOf(now))

/** A length of time in months, if it is a number of years or a named period. */
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

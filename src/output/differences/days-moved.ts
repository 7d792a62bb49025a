import { daysBetween, isDay } from '../../domain/calendar/day.ts'
import type { Fact } from '../../domain/differences/facts/fact.ts'
import type { ShownChange } from './compared-pair.ts'

/** How many days later a day is that a change moves, where both days are known in full. */
export function daysMoved({ change }: ShownChange): number | undefined {
  if (change.kind !== 'changed') return undefined
  const [old, now] = [change.old, change.new].map(writtenIn)
  return old !== undefined && now !== undefined && isDay(old) && isDay(now)
    ? daysBetween(old, now)
    : undefined
}

const writtenIn = (fact: Fact): string | undefined =>
  fact.kind === 'value' ? String(fact.written) : undefined

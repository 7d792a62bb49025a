import { everParty } from '../../domain/agreement/amendment.ts'
import { type Day, daysBetween, isDay } from '../../domain/calendar/day.ts'
import type { Fact, FactPath } from '../../domain/differences/fact.ts'
import type { Comparison, PricedChange } from '../../domain/differences/priced.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'

/** Two versions that were compared, what they are called, and what follows from each; one of them may not be there. */
export interface ComparedPair {
  /** Where the new version stands, or stood. */
  readonly file?: string | undefined
  /** Gives the lines of the new version that paths stand on, or what is left of them. */
  readonly lines?: (() => (path: FactPath) => number) | undefined
  /** Gives what differs in how they are written and not in what they say. */
  readonly rewritten?: (() => readonly Rewritten[]) | undefined
  readonly name: { readonly old: string; readonly new: string }
  /** The same file on two days. */
  readonly isOneVersion?: true
  readonly old: Timeline | undefined
  readonly now: Timeline | undefined
  readonly comparison: Comparison & { readonly changes: readonly ShownChange[] }
}

/** A way in which files can differ and say the same, and the lines of the new one that show it. */
export interface Rewritten {
  readonly kind: 'comments' | 'order' | 'quoting' | 'layout'
  readonly lines: readonly number[]
}

/** A change; where an amendment makes it, from a day on. */
export interface ShownChange extends PricedChange {
  readonly since?: Day | undefined
}

/** The version that should have been raised, since something substantive has changed; between days it is the same one. */
export function versionKept({ old, now, isOneVersion, comparison }: ComparedPair): number | undefined {
  if (!old || !now || isOneVersion || old.agreement.id !== now.agreement.id) return undefined
  const isSubstantive = comparison.changes.some(change => change.class === 'substantive')
  return isSubstantive && now.agreement.version <= old.agreement.version ? old.agreement.version : undefined
}

/** What the new version calls a party, or the old one where it is gone; several stand together by their keys. */
export function partyNamed({ old, now }: ComparedPair, keys: string): string {
  const parties = [old, now].flatMap(timeline => (timeline ? everParty(timeline.agreement) : []))
  const names = new Map(parties.map(({ key, name }) => [key, name]))
  return keys
    .split(', ')
    .map(key => names.get(key) ?? key)
    .join(', ')
}

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

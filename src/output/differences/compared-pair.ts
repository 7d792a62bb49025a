import { partiesOfAllVersions } from '../../domain/agreement/amendment.ts'
import { type Day, daysBetween, isDay } from '../../domain/calendar/day.ts'
import type { Fact, FactPath } from '../../domain/differences/facts/fact.ts'
import type { Comparison, PricedChange } from '../../domain/differences/priced.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'

/** Two compared versions, their names and their timelines; one of the versions may be absent. */
export interface ComparedPair {
  /** The path of the new version, or of the old where the file is gone. */
  readonly file?: string | undefined
  /** Gives the lines of paths in the new version; of a path that is gone the line of the nearest parent. */
  readonly lines?: (() => (path: FactPath) => number) | undefined
  /** Gives the differences in how the versions are written and not in what they say. */
  readonly rewritten?: (() => readonly WritingDifference[]) | undefined
  readonly name: { readonly old: string; readonly new: string }
  /** Whether both are one file on two days. */
  readonly isOneVersion?: true
  readonly old: Timeline | undefined
  readonly now: Timeline | undefined
  readonly comparison: Comparison & { readonly changes: readonly ShownChange[] }
}

/** A difference in writing, and the lines of the new version that show it. */
export interface WritingDifference {
  readonly kind: 'comments' | 'order' | 'quoting' | 'layout'
  readonly lines: readonly number[]
}

/** A change, with the day from which an amendment makes it. */
export interface ShownChange extends PricedChange {
  readonly since?: Day | undefined
}

/** The version number that a substantive change should have raised. Two days of one file share a version. */
export function versionKept({ old, now, isOneVersion, comparison }: ComparedPair): number | undefined {
  if (!old || !now || isOneVersion || old.agreement.id !== now.agreement.id) return undefined
  const isSubstantive = comparison.changes.some(change => change.class === 'substantive')
  return isSubstantive && now.agreement.version <= old.agreement.version ? old.agreement.version : undefined
}

/** The name of a party in the new version, or in the old where it is gone; `keys` can name several parties. */
export function partyNamed({ old, now }: ComparedPair, keys: string): string {
  const parties = [old, now].flatMap(timeline => (timeline ? partiesOfAllVersions(timeline.agreement) : []))
  const names = new Map(parties.map(({ key, name }) => [key, name]))
  return keys
    .split(', ')
    .map(key => names.get(key) ?? key)
    .join(', ')
}

/** The number of days by which a change moves a day, where both days are known in full. */
export function daysMoved({ change }: ShownChange): number | undefined {
  if (change.kind !== 'changed') return undefined
  const [old, now] = [change.old, change.new].map(writtenIn)
  return old !== undefined && now !== undefined && isDay(old) && isDay(now)
    ? daysBetween(old, now)
    : undefined
}

const writtenIn = (fact: Fact): string | undefined =>
  fact.kind === 'value' ? String(fact.written) : undefined

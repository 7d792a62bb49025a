import { partiesOfAllVersions } from '../agreement/amendment.ts'
import { type Day, daysBetween, isDay } from '../calendar/day.ts'
import { scalarText } from '../scalar-text.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Fact, FactPath } from './facts/fact.ts'
import type { Comparison, PricedChange } from './priced.ts'

/** A change, with the day from which an amendment makes it. */
export interface AmendedChange extends PricedChange {
  readonly since?: Day | undefined
}

/** The timelines of two versions, and how the versions differ; one of the versions may be absent. */
export interface ComparedVersions {
  readonly old: Timeline | undefined
  readonly now: Timeline | undefined
  readonly comparison: Comparison & { readonly changes: readonly AmendedChange[] }
}

/** Two compared versions with their names, and how their files differ. */
export interface ComparedPair extends ComparedVersions {
  readonly name: { readonly old: string; readonly new: string }
  /** Whether both versions are the same file on two days. */
  readonly isOneVersion?: true
  /** The path of the new version, or of the old version if the file is deleted. */
  readonly file?: string | undefined
  /** Gives the function from a path in the new version to its line; a removed path has the line of its nearest parent. */
  readonly lines?: (() => (path: FactPath) => number) | undefined
  /** Gives the differences in notation, which change no fact. */
  readonly writingDifferences?: (() => readonly WritingDifference[]) | undefined
}

/** A difference in notation, and the lines of the new version that show it. */
export interface WritingDifference {
  readonly kind: 'comments' | 'order' | 'quoting' | 'layout'
  readonly lines: readonly number[]
}

/** The version number that a substantive change should have raised. Two days of the same file share a version. */
export function versionKept({ old, now, isOneVersion, comparison }: ComparedPair): number | undefined {
  if (!old || !now || isOneVersion || old.agreement.id !== now.agreement.id) return undefined
  const isSubstantive = comparison.changes.some(change => change.class === 'substantive')
  return isSubstantive && now.agreement.version <= old.agreement.version ? old.agreement.version : undefined
}

/** The name of a party in the new version, or in the old version if the party is removed; `keys` can name several parties. */
export function partyNamed({ old, now }: ComparedPair, keys: string): string {
  const parties = [old, now].flatMap(timeline => (timeline ? partiesOfAllVersions(timeline.agreement) : []))
  const names = new Map(parties.map(({ key, name }) => [key, name]))
  return keys
    .split(', ')
    .map(key => names.get(key) ?? key)
    .join(', ')
}

/** The number of days by which a change moves a day; undefined unless the old and the new value are both days. */
export function daysMoved({ change }: AmendedChange): number | undefined {
  if (change.kind !== 'changed') return undefined
  const [old, now] = [change.old, change.new].map(writtenValue)
  return old !== undefined && now !== undefined && isDay(old) && isDay(now)
    ? daysBetween(old, now)
    : undefined
}

const writtenValue = (fact: Fact): string | undefined =>
  fact.kind === 'value' ? scalarText(fact.written) : undefined

import type { Change } from '../../domain/differences/facts/change.ts'
import { writtenOf } from '../../domain/differences/facts/fact.ts'
import { type Comparison, comparisonOfWhole, pricedComparison } from '../../domain/differences/priced.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import { modelOfVersion, type ResolvedValues } from '../../validate/model-of-version.ts'
import type { ComparisonContext } from './comparison-context.ts'
import type { ReadVersion } from './read-version.ts'

/** Two versions as they are compared: the timeline of each, and how they differ. */
export interface ComparedVersions {
  readonly old: Timeline | undefined
  readonly now: Timeline | undefined
  readonly comparison: Comparison
}

/** How two versions differ. An agreement that is new or gone is one change, whose price is all that it costs. */
export function comparedVersions(
  old: ReadVersion | undefined,
  now: ReadVersion | undefined,
  { workspaceContext, timelineOf, years }: ComparisonContext,
): ComparedVersions {
  const [before, after] = [old, now].map(version => version && timelineOf(version.model))
  const only = now ?? old
  const alone = after ?? before
  if (!only || !alone) throw new Error('two versions are compared of which neither exists')
  if (!old || !before || !now || !after) {
    const change: Change = now
      ? { kind: 'added', path: [], new: only.facts }
      : { kind: 'removed', path: [], old: only.facts }
    const comparison = comparisonOfWhole(change, before ?? emptied(alone), after ?? emptied(alone), years)
    return { old: before, now: after, comparison }
  }
  const comparison = pricedComparison(
    { facts: old.facts, timeline: before },
    { facts: now.facts, timeline: after },
    facts => {
      const model = modelOfVersion(writtenOf(facts) as ResolvedValues, workspaceContext)
      return model && timelineOf(model)
    },
    years,
  )
  return { old: before, now: after, comparison }
}

/** The timeline of the same agreement without grants, in which nothing happens. */
const emptied = (timeline: Timeline): Timeline => ({
  ...timeline,
  agreement: { ...timeline.agreement, grants: [], withdrawn: [], earlier: [] },
  entries: [],
})

import type { ComparedVersions } from '../../domain/differences/compared-pair.ts'
import type { Change } from '../../domain/differences/facts/change.ts'
import { writtenOf } from '../../domain/differences/facts/fact.ts'
import { comparisonOfWhole, pricedComparison } from '../../domain/differences/priced.ts'
import { modelOfVersion, type ResolvedValues } from '../../validate/model-of-version.ts'
import type { ReadVersion } from './read-version.ts'

/**
 * How two versions differ, each computed in its own workspace. An added or removed agreement is a single change, whose price is
 * the whole cost of the agreement.
 */
export function comparedVersions(
  old: ReadVersion | undefined,
  now: ReadVersion | undefined,
): ComparedVersions {
  const [before, after] = [old, now].map(version => version?.context.timelineOf(version.model))
  const single = now ?? old
  const timeline = after ?? before
  if (!single || !timeline) throw new Error('both of the compared versions are absent')
  if (!old || !before || !now || !after) {
    const change: Change = now
      ? { kind: 'added', path: [], new: single.facts }
      : { kind: 'removed', path: [], old: single.facts }
    const comparison = comparisonOfWhole(change, { facts: single.facts, timeline })
    return { old: before, now: after, comparison }
  }
  const { workspaceContext, timelineOf } = old.context
  const comparison = pricedComparison(
    { facts: old.facts, timeline: before },
    { facts: now.facts, timeline: after },
    facts => {
      const model = modelOfVersion(writtenOf(facts) as ResolvedValues, workspaceContext)
      return model && timelineOf(model)
    },
  )
  return { old: before, now: after, comparison }
}

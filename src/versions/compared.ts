import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Day } from '../domain/calendar/day.ts'
import { summed } from '../domain/differences/cells.ts'
import type { Change } from '../domain/differences/change.ts'
import { writtenOf } from '../domain/differences/fact.ts'
import { type Comparison, type PricedChange, priced, pricedWhole } from '../domain/differences/priced.ts'
import type { Timeline } from '../domain/timeline/timeline.ts'
import { amendedValues } from '../model/amended-values.ts'
import { factsOf } from '../schema/facts.ts'
import { modelFrom, modelOfVersion, type ResolvedValues } from '../validate/model-of-version.ts'
import type { WorkspaceContext } from '../validate/workspace-context.ts'
import type { ReadVersion } from './version.ts'

/** What is worked out with: the workspace, and how far ahead. */
export interface Working {
  readonly context: WorkspaceContext
  readonly worked: (agreement: Agreement) => Timeline
  /** In which an agreement without days may cost anything. */
  readonly years: readonly number[]
}

/** Two versions as they are compared: what follows from each, and how they differ. */
export interface ComparedVersions {
  readonly old: Timeline | undefined
  readonly now: Timeline | undefined
  readonly comparison: Comparison
}

/** How two versions differ; of an agreement that has come or is gone, what all of it costs. */
export function comparedVersions(
  old: ReadVersion | undefined,
  now: ReadVersion | undefined,
  { context, worked, years }: Working,
): ComparedVersions {
  const [before, after] = [old, now].map(one => one && worked(one.model))
  const only = now ?? old
  const alone = after ?? before
  if (!only || !alone) throw new Error('two versions of which none is there')
  if (!old || !before || !now || !after) {
    const change: Change = now
      ? { kind: 'added', path: [], new: only.facts }
      : { kind: 'removed', path: [], old: only.facts }
    const comparison = pricedWhole(change, before ?? without(alone), after ?? without(alone), years)
    return { old: before, now: after, comparison }
  }
  const comparison = priced(
    { facts: old.facts, timeline: before },
    { facts: now.facts, timeline: after },
    facts => {
      const meaning = modelOfVersion(writtenOf(facts) as ResolvedValues, context)
      return meaning && worked(meaning)
    },
    years,
  )
  return { old: before, now: after, comparison }
}

/** A timeline in which nothing happens. */
const without = (timeline: Timeline): Timeline => ({
  ...timeline,
  agreement: { ...timeline.agreement, grants: [], taken: [], earlier: [] },
  entries: [],
})

/** A change, and the day from which an amendment makes it. */
export interface AmendedChange extends PricedChange {
  readonly since?: Day
}

/** How an agreement reads on a day and on another: what each amendment between them changes and costs, from its day. */
export function comparedDays(
  { model, values }: ReadVersion,
  from: Day,
  to: Day,
  { context, worked, years }: Working,
): ComparedVersions & { readonly comparison: { readonly changes: readonly AmendedChange[] } } {
  const { amendments, ...base } = values
  const readings = [{ from: '', value: base }, ...amendedValues(values)]
  const models = [...model.earlier.map(({ agreement }) => agreement), model]
  const steps = model.earlier.flatMap(({ amendment, from: day }, i) => {
    const [old, now, before, after] = [readings[i], readings[i + 1], models[i], models[i + 1]]
    if (day <= from || day > to || !old || !now || !before || !after) return []
    const change = { model: before, amendment, from: day, old: old.value }
    const comparison = priced(
      { facts: factsOf(old.value), timeline: worked(before) },
      { facts: factsOf(now.value), timeline: worked(after) },
      facts => {
        const meaning = modelFrom(change, writtenOf(facts) as ResolvedValues, context)
        return meaning && worked(meaning)
      },
      years,
    )
    return [{ day, comparison }]
  })
  const standing = (day: Day) => models[model.earlier.filter(one => one.from <= day).length] ?? model
  const old = worked(standing(from))
  return {
    old,
    now: worked(standing(to)),
    comparison: {
      base: old,
      changes: steps.flatMap(({ day, comparison }) =>
        comparison.changes.map(change => ({ ...change, since: day })),
      ),
      interaction: summed(steps.flatMap(({ comparison }) => comparison.interaction)),
      total: summed(steps.flatMap(({ comparison }) => comparison.total)),
    },
  }
}

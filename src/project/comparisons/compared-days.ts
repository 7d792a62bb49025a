import type { Day } from '../../domain/calendar/day.ts'
import { summedCashFlows } from '../../domain/differences/cash-flows.ts'
import { writtenOf } from '../../domain/differences/facts/fact.ts'
import { type PricedChange, pricedComparison } from '../../domain/differences/priced.ts'
import { amendedValues } from '../../model/amended-values.ts'
import { agreementRoles } from '../../schema/agreement.ts'
import { factsOf } from '../../schema/facts.ts'
import { modelFrom, type ResolvedValues } from '../../validate/model-of-version.ts'
import type { ComparedVersions } from './compared-versions.ts'
import type { ComparisonContext } from './comparison-context.ts'
import type { ReadVersion } from './read-version.ts'

/** A change, and the day from which an amendment makes it. */
export interface AmendedChange extends PricedChange {
  readonly since?: Day
}

/** How an agreement differs between two days: what each amendment between them changes and costs, from its own day. */
export function comparedDays(
  { model, values }: ReadVersion,
  from: Day,
  to: Day,
  { workspaceContext, timelineOf, years }: ComparisonContext,
): ComparedVersions & { readonly comparison: { readonly changes: readonly AmendedChange[] } } {
  const { amendments, ...base } = values
  const readings = [{ from: '', value: base }, ...amendedValues(values, agreementRoles.amendedLevels)]
  const models = [...model.earlier.map(({ agreement }) => agreement), model]
  const steps = model.earlier.flatMap(({ amendment, from: day }, i) => {
    const [old, now, before, after] = [readings[i], readings[i + 1], models[i], models[i + 1]]
    if (day <= from || day > to || !old || !now || !before || !after) return []
    const change = { model: before, amendment, from: day, old: old.value }
    const comparison = pricedComparison(
      { facts: factsOf(old.value), timeline: timelineOf(before) },
      { facts: factsOf(now.value), timeline: timelineOf(after) },
      facts => {
        const model = modelFrom(change, writtenOf(facts) as ResolvedValues, workspaceContext)
        return model && timelineOf(model)
      },
      years,
    )
    return [{ day, comparison }]
  })
  const modelOn = (day: Day) => models[model.earlier.filter(one => one.from <= day).length] ?? model
  const old = timelineOf(modelOn(from))
  return {
    old,
    now: timelineOf(modelOn(to)),
    comparison: {
      base: old,
      changes: steps.flatMap(({ day, comparison }) =>
        comparison.changes.map(change => ({ ...change, since: day })),
      ),
      interaction: summedCashFlows(steps.flatMap(({ comparison }) => comparison.interaction)),
      total: summedCashFlows(steps.flatMap(({ comparison }) => comparison.total)),
    },
  }
}

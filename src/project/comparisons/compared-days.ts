import type { Day } from '../../domain/calendar/day.ts'
import { summedCashFlows } from '../../domain/differences/cash-flow.ts'
import type { ComparedVersions } from '../../domain/differences/compared-pair.ts'
import { writtenOf } from '../../domain/differences/facts/fact.ts'
import { pricedComparison } from '../../domain/differences/priced.ts'
import { amendedValues } from '../../model/amended-values.ts'
import { agreementRoles } from '../../schema/agreement.ts'
import { factsOf } from '../../schema/facts.ts'
import { modelFrom, type ResolvedValues } from '../../validate/model-of-version.ts'
import type { ReadVersion } from './read-version.ts'

/** How an agreement differs between two days: the changes and prices of each amendment between them, from the amendment's day. */
export function comparedDays(
  { model, values, context: { workspaceContext, timelineOf } }: ReadVersion,
  from: Day,
  to: Day,
): ComparedVersions {
  const { amendments, ...base } = values
  const versions = [{ from: '', value: base }, ...amendedValues(values, agreementRoles())]
  const models = [...model.earlier.map(({ agreement }) => agreement), model]
  const steps = model.earlier.flatMap(({ amendment, from: day }, i) => {
    const [old, now, before, after] = [versions[i], versions[i + 1], models[i], models[i + 1]]
    if (day <= from || day > to || !old || !now || !before || !after) return []
    const change = { model: before, amendment, from: day, old: old.value }
    const comparison = pricedComparison(
      { facts: factsOf(old.value), timeline: timelineOf(before) },
      { facts: factsOf(now.value), timeline: timelineOf(after) },
      facts => {
        const model = modelFrom(change, writtenOf(facts) as ResolvedValues, workspaceContext)
        return model && timelineOf(model)
      },
    )
    return [{ day, comparison }]
  })
  const modelOn = (day: Day) => models[model.earlier.filter(({ from }) => from <= day).length] ?? model
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

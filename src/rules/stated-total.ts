import type { Written } from '../agreement/schema.ts'
import { error, type Finding, type Path } from '../diagnostic.ts'
import { type Figure, final, minus } from '../domain/money/figure.ts'
import { type Ore, sum } from '../domain/money/ore.ts'
import type { StatedTotal } from '../findings.ts'
import type { Rule } from './rule.ts'

/** A sum that the document states is the sum of its parts. One with an unknown part is not checked. */
export const statedTotal: Rule = function* (written, { model }) {
  const { statedTotals: stated, costs = {} } = written
  const contributions = model.contributions.flatMap(({ cash, inKind }) => [cash, inKind])
  const grants = Object.values(written.grants ?? {}).map(({ amount }) => amount.figure)
  const allCosts = Object.values(costs).flatMap(figuresOf)

  for (const [party, cost] of Object.entries(costs))
    yield* checked('costs', cost.statedTotal, figuresOf(cost), ['costs', party, 'statedTotal'])
  const at = (field: string) => ['statedTotals', field]
  yield* checked('contributions', stated?.contributions, contributions, at('contributions'))
  yield* checked('grants', stated?.grants, grants, at('grants'))
  yield* checked('costs', stated?.costs, allCosts, at('costs'))

  const without = grants.map(negative)
  yield* checked('own-financing', stated?.ownFinancing, [...allCosts, ...without], at('ownFinancing'))
  const own = final(-(stated?.ownFinancing ?? 0n))
  yield* checked('difference', stated?.difference, [...allCosts, ...without, own], at('difference'))
}

type Cost = NonNullable<Written['costs']>[string]

const figuresOf = ({ items }: Cost) => Object.values(items).map(({ amount }) => amount.figure)

const negative = (figure: Figure) => minus(final(0n), figure)

function* checked(
  what: StatedTotal,
  stated: Ore | undefined,
  figures: readonly Figure[],
  path: Path,
): Iterable<Finding> {
  const known = figures.flatMap(({ ore }) => (ore === undefined ? [] : [ore]))
  if (stated === undefined || known.length < figures.length) return
  const parts = known.filter(ore => ore !== 0n)
  const computed = sum(parts)
  if (computed !== stated) yield error('stated-total', path, { what, stated, computed, parts })
}

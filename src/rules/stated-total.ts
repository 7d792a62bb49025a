import type { Worked } from '../agreement/schema/amount.ts'
import type { Written } from '../agreement/schema.ts'
import { type Finding, finding, type Path } from '../diagnostic.ts'
import type { Agreement } from '../domain/agreement/agreement.ts'
import { wholeOf } from '../domain/agreement/during.ts'
import { lifeOf } from '../domain/agreement/end-day.ts'
import { amountIn, type StatedAmount } from '../domain/agreement/stated-amount.ts'
import type { Day } from '../domain/calendar/day.ts'
import { added, type Figure, map, negative, unknown } from '../domain/money/figure.ts'
import type { Ore } from '../domain/money/ore.ts'
import { amountYears, carriedBy } from '../domain/timeline/amount-year.ts'
import type { StatedTotal } from '../findings/of-sense.ts'
import type { Rule } from './rule.ts'

/** A sum that the document states is the sum of its parts. One with a part that is unknown, or not exact, is not checked. */
export const statedTotal: Rule = function* (written, { model }) {
  const { statedTotals: stated, costs = {} } = written
  const contributions = model.contributions.flatMap(({ cash, inKind }) => [cash, inKind]).map(yearly)
  const grants = model.grants.map(({ amount }) => yearly(amount))
  const allCosts = Object.values(costs).flatMap(figuresOf)

  for (const [party, { statedTotal, ...cost }] of Object.entries(costs))
    yield* checked('costs', exactly(statedTotal), figuresOf(cost), ['costs', party, 'statedTotal'])
  const at = (field: string) => ['statedTotals', field]
  yield* checked('contributions', stated?.contributions, contributions, at('contributions'))
  yield* checked('grants', stated?.grants, grants, at('grants'))
  yield* checked('costs', stated?.costs, allCosts, at('costs'))
  yield* checked('term', stated?.term, overTerm(model), at('term'))

  const without = grants.map(negative)
  const own = stated?.ownFinancing ? [negative(stated.ownFinancing.figure)] : []
  yield* checked('own-financing', stated?.ownFinancing, [...allCosts, ...without], at('ownFinancing'))
  yield* checked('difference', stated?.difference, [...allCosts, ...without, ...own], at('difference'))
}

type Cost = NonNullable<Written['costs']>[string]

const figuresOf = ({ items }: Pick<Cost, 'items'>) => Object.values(items).map(({ amount }) => amount.figure)

/** What is not the same every year has no yearly sum. */
const yearly = ({ per, each }: StatedAmount): Figure => (per === 'period' ? unknown : each)

/** What each grant is over the whole term, at the level that the document states. */
function overTerm(model: Agreement): Figure[] {
  const life = lifeOf(model, '2000-01-01' as Day)
  if (!life || !model.term.to) return [unknown]
  const term = { from: life.from, to: life.fullTo }
  return model.grants.map(({ amount, during }) => {
    const whole = wholeOf(during, term)
    const years = whole ? amountYears(amount.per, term, whole, whole) : []
    return added(years.map(year => map(amountIn(amount, year.number), ore => carriedBy(year, ore))))
  })
}

const exactly = (ore: Ore | undefined): Worked | undefined =>
  ore === undefined ? undefined : { figure: { status: 'final', certainty: 'exact', ore } }

function* checked(
  what: StatedTotal,
  stated: Worked | undefined,
  figures: readonly Figure[],
  path: Path,
): Iterable<Finding> {
  const whole = added(figures)
  if (!stated || stated.figure.status === 'unknown' || whole.certainty !== 'exact') return
  if (agrees(whole.ore, stated.figure.ore, stated.figure.certainty)) return
  const parts = figures.flatMap(({ ore }) => (ore ? [ore] : []))
  yield finding('stated-total', path, { what, stated: stated.figure.ore, computed: whole.ore, parts })
}

/** Whether a sum is what is stated: exactly, at most, at least, or rounded as the stated number is. */
function agrees(sum: Ore, stated: Ore, certainty: Figure['certainty']): boolean {
  if (certainty === 'at-most') return sum <= stated
  if (certainty === 'at-least') return sum >= stated
  if (certainty !== 'about') return sum === stated
  const trailing = /0*$/.exec(String(stated))?.[0].length ?? 0
  const unit = 10n ** BigInt(trailing)
  return ((sum + unit / 2n) / unit) * unit === stated
}

import type { Agreement } from '../../domain/agreement/agreement.ts'
import { type StatedAmount, statedAmount } from '../../domain/agreement/money/stated-amount.ts'
import { known } from '../../domain/known.ts'
import { certaintyOf } from '../../domain/money/certainty.ts'
import { added, type Figure, final, negative, oreOf, unknown } from '../../domain/money/figure.ts'
import { type Ore, sum } from '../../domain/money/ore.ts'
import type { Path } from '../../finding.ts'
import type { SimpleAmount } from '../../schema/agreement/money/amount.ts'
import type { Written } from '../../schema/agreement.ts'
import { amountsOfContributions, type OverTerm, overTerm, type TimedAmount } from './over-term.ts'
import { type OtherSum, type StatedSum, sumOf } from './stated-sum.ts'

/** The sums that a document states. A sum of whose parts nothing is known is left out. */
export function* statedSums(written: Written, model: Agreement): Iterable<StatedSum> {
  const { statedTotals: stated, costs = {} } = written
  const costsOverTerm = (figures: readonly Figure[]) =>
    overTerm(
      model,
      figures.map(figure => ({ amount: statedAmount(figure) })),
    ).map(({ figure }) => figure)

  for (const [party, { statedTotal, ...cost }] of Object.entries(costs)) {
    const total = exactly(known(statedTotal))
    if (!total) continue
    const items = figuresOf(cost)
    const others = sumIf('of-term', costsOverTerm(items))
    yield* sumOf('costs', total, items, ['costs', party, 'statedTotal'], others)
  }
  if (!stated) return
  const contributed = amountsOfContributions(model.contributions)
  const yearlyOf = (amounts: readonly TimedAmount[]) => amounts.map(({ amount }) => yearly(amount))
  const grants = yearlyOf(model.grants)
  const allCosts = Object.values(costs).flatMap(figuresOf)
  const [granted, given] = [overTerm(model, model.grants), overTerm(model, contributed)]
  const grantedOverTerm = granted.map(({ figure }) => figure)
  const at = (field: string) => ['statedTotals', field]
  yield* sumOf(
    'contributions',
    stated.contributions,
    yearlyOf(contributed),
    at('contributions'),
    sumIf(
      'of-term',
      given.map(({ figure }) => figure),
    ),
  )
  yield* sumOf('grants', stated.grants, grants, at('grants'), sumIf('of-term', grantedOverTerm))
  yield* sumOf('costs', stated.costs, allCosts, at('costs'), sumIf('of-term', costsOverTerm(allCosts)))
  yield* sumOf('term', stated.term, grantedOverTerm, at('term'), [
    ...sumIf('of-year', grants),
    ...otherBrokenYears(granted),
  ])

  const less = (figures: readonly Figure[]) => figures.map(negative)
  const own = stated.ownFinancing ? [negative(stated.ownFinancing.figure)] : []
  const balanceOf = (
    what: 'own-financing' | 'difference',
    total: SimpleAmount | undefined,
    path: Path,
    alsoLess: readonly Figure[],
  ) =>
    sumOf(what, total, [...allCosts, ...less(grants), ...alsoLess], path, [
      ...sumIf('of-term', [...costsOverTerm(allCosts), ...less(grantedOverTerm), ...alsoLess]),
      ...sumIf('costs-of-term', [...allCosts, ...less(grantedOverTerm), ...alsoLess]),
    ])
  yield* balanceOf('own-financing', stated.ownFinancing, at('ownFinancing'), [])
  yield* balanceOf('difference', stated.difference, at('difference'), own)
}

type Cost = NonNullable<Written['costs']>[string]

const figuresOf = ({ items }: Pick<Cost, 'items'>) => Object.values(items).map(({ amount }) => amount.figure)

/** The amount of a year; unknown where the amount is for a whole period. */
const yearly = ({ per, each }: StatedAmount): Figure => (per === 'period' ? unknown : each)

const exactly = (ore: Ore | undefined): SimpleAmount | undefined =>
  ore === undefined ? undefined : { figure: final(ore) }

/** The sum of figures, if they are what counts; none where it is not known exactly. */
function sumIf(what: 'of-term' | 'of-year' | 'costs-of-term', figures: readonly Figure[]): OtherSum[] {
  const sum = added(figures)
  const ore = certaintyOf(sum) === 'exact' && figures.length > 0 ? oreOf(sum) : undefined
  return ore === undefined ? [] : [{ ore, if: what }]
}

/** The sums over the term if all broken years, those of a year, or a single one have what they would have otherwise. */
function otherBrokenYears(granted: readonly OverTerm[]): OtherSum[] {
  const whole = oreOf(added(granted.map(({ figure }) => figure)))
  if (whole === undefined) return []
  return (['share', 'sum'] as const).flatMap(has => {
    const broken = granted.flatMap(({ broken }) => broken.filter(year => year.has === has))
    const byYear = [...new Set(broken.map(({ year }) => year))].map(year =>
      broken.filter(one => one.year === year),
    )
    return [broken, ...byYear, ...broken.map(one => [one])].flatMap((changed): OtherSum[] => {
      const difference = sum(changed.map(({ less, more }) => more - less))
      const ore = has === 'share' ? whole + difference : whole - difference
      const years = [...new Set(changed.map(({ year }) => year))]
      return years.length > 0
        ? [{ ore, if: has === 'share' ? 'years-have-sum' : 'years-have-share', years }]
        : []
    })
  })
}

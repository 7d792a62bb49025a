import type { Agreement } from '../../domain/agreement/agreement.ts'
import { amountIn, type StatedAmount } from '../../domain/agreement/money/stated-amount.ts'
import { timeCovered } from '../../domain/agreement/term/during.ts'
import { type Life, scheduledTerm } from '../../domain/agreement/term/life.ts'
import { possibleTerms } from '../../domain/agreement/term/possible-terms.ts'
import { withExactTerm } from '../../domain/agreement/with-exact-term.ts'
import { known } from '../../domain/known.ts'
import { type Certainty, certaintyOf } from '../../domain/money/certainty.ts'
import {
  added,
  type Figure,
  final,
  hull,
  isNothing,
  isUnknownFigure,
  map,
  negative,
  oreOf,
  unknown,
} from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import { amountYears, proRataAmount } from '../../domain/timeline/amounts/amount-year.ts'
import type { Path } from '../../finding.ts'
import type { Language } from '../../language.ts'
import type { SimpleAmount } from '../../schema/agreement/money/amount.ts'
import type { Written } from '../../schema/agreement.ts'
import { checkedLife } from './checked-life.ts'

/** The sums that a document can state. */
export type StatedTotal = 'contributions' | 'grants' | 'term' | 'costs' | 'own-financing' | 'difference'

export const totalNames: Readonly<Record<Language, Readonly<Record<StatedTotal, string>>>> = {
  sv: {
    contributions: 'insatserna',
    grants: 'bidragen',
    costs: 'kostnaderna',
    term: 'bidragen under hela avtalstiden',
    'own-financing': 'den egna finansieringen (kostnader minus bidrag)',
    difference: 'differensen (kostnader minus bidrag och egen finansiering)',
  },
  en: {
    contributions: 'contributions',
    grants: 'grants',
    costs: 'costs',
    term: 'grants of the whole term',
    'own-financing': 'own financing (costs less grants)',
    difference: 'difference (costs less grants and own financing)',
  },
}

/** A sum that the document states, and the sum of its parts. */
export interface StatedSum {
  readonly what: StatedTotal
  readonly path: Path
  readonly stated: Ore
  readonly certainty: Certainty
  /** The sum of the parts as far as it is known, and the amount in it that is nearest to the stated one. */
  readonly whole: Figure
  readonly computed: Ore
  readonly parts: readonly Ore[]
  /** The sum of the same parts over the other time: the whole term for a yearly sum, a year for a sum of the term. */
  readonly other: Ore | undefined
}

/** The sums that a document states. A sum of whose parts nothing is known is left out. */
export function* statedSums(written: Written, model: Agreement): Iterable<StatedSum> {
  const { statedTotals: stated, costs = {} } = written
  const contributions = model.contributions.flatMap(({ cash, inKind }) => [cash, inKind]).map(yearly)
  const grants = model.grants.map(({ amount }) => yearly(amount))
  const allCosts = Object.values(costs).flatMap(figuresOf)
  const grantsOverTerm = stated?.grants || stated?.term ? overTerm(model) : []

  for (const [party, { statedTotal, ...cost }] of Object.entries(costs))
    yield* sumOf('costs', exactly(known(statedTotal)), figuresOf(cost), ['costs', party, 'statedTotal'])
  const at = (field: string) => ['statedTotals', field]
  yield* sumOf('contributions', stated?.contributions, contributions, at('contributions'))
  yield* sumOf('grants', stated?.grants, grants, at('grants'), grantsOverTerm)
  yield* sumOf('costs', stated?.costs, allCosts, at('costs'))
  yield* sumOf('term', stated?.term, grantsOverTerm, at('term'), grants)

  const minusGrants = grants.map(negative)
  const own = stated?.ownFinancing ? [negative(stated.ownFinancing.figure)] : []
  yield* sumOf('own-financing', stated?.ownFinancing, [...allCosts, ...minusGrants], at('ownFinancing'))
  yield* sumOf('difference', stated?.difference, [...allCosts, ...minusGrants, ...own], at('difference'))
}

type Cost = NonNullable<Written['costs']>[string]

const figuresOf = ({ items }: Pick<Cost, 'items'>) => Object.values(items).map(({ amount }) => amount.figure)

/** The amount of a year; unknown where the amount is for a whole period. */
const yearly = ({ per, each }: StatedAmount): Figure => (per === 'period' ? unknown : each)

/** The amount of each grant over the whole term, at the price level that the document states; bounded where days are. */
function overTerm(model: Agreement): Figure[] {
  const life = checkedLife(model)
  if (life && model.term.to) return overExactTerm(model, life)
  const { from, to } = model.term.bounds
  if (!from.earliest || !to.latest) return [unknown]
  const within = { from: from.earliest, to: to.latest }
  const possible = possibleTerms(model.term, { ...within, monthsBefore: 0, isEndByMonth: false })
    .map(term => withExactTerm(model, term))
    .flatMap(one => {
      const its = checkedLife(one)
      return its ? [overExactTerm(one, its)] : []
    })
  return model.grants.map((_, i) => hull(possible.flatMap(figures => figures[i] ?? [])))
}

function overExactTerm(model: Agreement, life: Life): Figure[] {
  const term = scheduledTerm(life)
  return model.grants.map(({ amount, during }) => {
    const whole = timeCovered(during, term)
    const years = whole ? amountYears(amount, term, whole, whole) : []
    return added(years.map(year => map(amountIn(amount, year.number), ore => proRataAmount(year, ore))))
  })
}

const exactly = (ore: Ore | undefined): SimpleAmount | undefined =>
  ore === undefined ? undefined : { figure: final(ore) }

function* sumOf(
  what: StatedTotal,
  stated: SimpleAmount | undefined,
  figures: readonly Figure[],
  path: Path,
  others: readonly Figure[] = [],
): Iterable<StatedSum> {
  const [whole, other] = [added(figures), added(others)]
  if (!stated || isUnknownFigure(stated.figure) || isUnknownFigure(whole)) return
  const ore = stated.figure.most ?? stated.figure.least ?? 0n
  const parts = figures.flatMap(figure => (isNothing(figure) ? [] : (oreOf(figure) ?? [])))
  const instead = others.length > 0 && certaintyOf(other) === 'exact' ? oreOf(other) : undefined
  const certainty = certaintyOf(stated.figure)
  yield { what, path, stated: ore, certainty, whole, computed: nearestIn(whole, ore), parts, other: instead }
}

/** The amount within bounds that is nearest to another. */
function nearestIn({ least, most }: Figure, ore: Ore): Ore {
  if (least !== undefined && ore < least) return least
  return most !== undefined && ore > most ? most : ore
}

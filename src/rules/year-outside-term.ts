import { finding, onKey, type Path } from '../diagnostic.ts'
import { endDay } from '../domain/agreement/end-day.ts'
import { yearOf } from '../domain/calendar/day.ts'
import { agreementYears } from '../domain/timeline/amount-year.ts'
import type { WrittenAmount } from '../schema/agreement/money/yearly-amount.ts'
import type { Rule } from './rule.ts'

/** A year that an amount is stated for is one of the agreement's; where it can be prolonged, perhaps a later one. */
export const yearOutsideTerm: Rule = function* ({ contributions = {}, grants = {} }, { model }) {
  const { from, options } = model.term
  const to = endDay(model)
  if (!from) return
  const end = options.length > 0 ? undefined : to
  const calendar = { first: yearOf(from), last: end ? yearOf(end) : 9999 }
  const numbered = { first: 1, last: end ? agreementYears({ from, to: end }).length : 99 }
  const amounts: (readonly [Path, WrittenAmount | undefined])[] = [
    ...Object.entries(grants).map(([key, { amount }]) => [['grants', key, 'amount'], amount] as const),
    ...Object.entries(contributions).flatMap(([key, { cash, inKind, amount }]) =>
      Object.entries({ cash, inKind, amount }).map(
        ([field, value]) => [['contributions', key, field], value] as const,
      ),
    ),
  ]
  for (const [path, amount] of amounts)
    for (const year of amount && 'byYear' in amount ? amount.byYear.keys() : []) {
      const { first, last } = year > 99 ? calendar : numbered
      if (year < first || year > last)
        yield onKey(finding('year-outside-term', [...path, 'byYear', `${year}`], { year, first, last }))
    }
}

import type { Agreement } from '../agreement/agreement.ts'
import type { Contribution } from '../agreement/contribution.ts'
import type { Day } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import type { ChangeIn } from '../index/change.ts'
import { exact, times } from '../money/exact.ts'
import { type Figure, map, total, unknown } from '../money/figure.ts'
import { rounded } from '../money/rounding.ts'
import { agreementYears, shareOfYear } from './agreement-year.ts'
import { type Level, levelOn, levelsOf } from './level.ts'

/** What a party puts in during one agreement year, at the level in force on the year's first day. */
export interface ContributionYear {
  readonly kind: 'contribution'
  readonly day: Day
  readonly year: Period
  readonly contribution: Contribution
  readonly cash: Figure
  readonly inKind: Figure
  /** Of what is put in at all. */
  readonly levels: readonly Level[]
}

/** Every contribution of every agreement year. Cash that goes on as grants is left to the payouts. */
export function contributionYears(agreement: Agreement, changeIn: ChangeIn): ContributionYear[] {
  const { contributions, indexation, term } = agreement
  const adjusted = indexation?.appliesTo.includes('contributions') ? indexation : undefined
  const levels = (stated: Figure) => levelsOf(stated, adjusted, term.to, changeIn)
  const all = contributions.map(contribution => ({
    contribution,
    cash: levels(notGranted(agreement, contribution)),
    inKind: levels(contribution.inKind),
  }))
  return agreementYears(term).flatMap(year =>
    all.map(({ contribution, ...through }) => {
      const cash = levelOn(through.cash, year.from)
      const inKind = levelOn(through.inKind, year.from)
      return {
        kind: 'contribution',
        day: year.from,
        year,
        contribution,
        cash: inYear(cash, year),
        inKind: inYear(inKind, year),
        levels: [cash, inKind].filter(({ base }) => base.ore !== 0n),
      }
    }),
  )
}

/** What of a yearly amount an agreement year carries. */
const inYear = ({ amount }: Level, year: Period): Figure =>
  map(amount, ore => rounded(times(exact(ore), shareOfYear(year)), { unit: 'ore', mode: 'half-up' }))

/** The cash of a contribution that no grant passes on; a payer's grants count against its first contribution. */
function notGranted({ contributions, grants }: Agreement, contribution: Contribution): Figure {
  const granted = grants.filter(({ from }) => from === contribution.from)
  const isFirst = contributions.find(({ from }) => from === contribution.from) === contribution
  if (granted.length === 0 || !isFirst) return contribution.cash
  const { known, isComplete } = total(granted.map(({ amount }) => amount))
  return isComplete ? map(contribution.cash, cash => (cash > known ? cash - known : 0n)) : unknown
}

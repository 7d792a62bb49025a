import type { During } from '../../domain/agreement/term/during.ts'
import type { Path } from '../../finding.ts'
import type { WrittenAmount } from '../../schema/agreement/money/yearly-amount.ts'
import type { Written } from '../../schema/agreement.ts'

/** An amount of a grant or a contribution that is stated by year. */
export interface AmountByYear {
  /** The path of each year. */
  readonly pathOf: (year: number) => Path
  readonly byYear: Extract<WrittenAmount, { byYear: unknown }>['byYear']
  readonly during: During | undefined
}

/** The amounts that are stated by year. */
export function amountsByYear({ contributions = {}, grants = {} }: Written): AmountByYear[] {
  const given = Object.entries(contributions).flatMap(([key, { during, cash, inKind, amount }]) =>
    Object.entries({ cash, inKind, amount }).map(([field, value]) => ({
      path: ['contributions', key, field],
      value,
      during,
    })),
  )
  const granted = Object.entries(grants).map(([key, { amount: value, during }]) => ({
    path: ['grants', key, 'amount'],
    value,
    during,
  }))
  return [...granted, ...given].flatMap(({ path, value, during }) =>
    value && 'byYear' in value
      ? [{ pathOf: year => [...path, 'byYear', `${year}`], byYear: value.byYear, during }]
      : [],
  )
}

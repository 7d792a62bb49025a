import type { Party } from '../../domain/agreement/party.ts'
import type { Assumption } from '../../domain/assumptions/assumption.ts'
import { added, total } from '../../domain/money/figure.ts'
import type { Basis, BudgetRow } from '../../domain/views/budget.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf, totalText } from '../figure.ts'
import { grouped } from '../grouped.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'
import { table } from '../table.ts'

export const groupings = ['recipient', 'payer', 'agreement', 'grant'] as const
export type Grouping = (typeof groupings)[number]

/** What is asked of a budget. */
export interface BudgetQuestion {
  readonly years: readonly number[]
  readonly basis: Basis
  readonly by: Grouping
}

/** What each year costs: rows by group and year, where fields that differ within a group are empty. */
export function budgetReport(
  rows: readonly BudgetRow[],
  parties: ReadonlyMap<string, Party>,
  { years, basis, by }: BudgetQuestion,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  const groups = [...grouped(rows, row => groupOf(row, by))]
  return {
    name: 'budget',
    fields: ['year', 'agreement', 'from', 'to', 'grant', 'amount', 'basis', 'status', 'certainty'],
    rows: years.flatMap(year =>
      groups.flatMap(([, all]) => {
        const own = all.filter(row => row.year === year)
        if (own.length === 0) return []
        const amount = added(own.map(row => row.amount))
        return [
          {
            year,
            agreement: common(own, row => row.agreement),
            from: common(own, row => row.grant.from),
            to: common(own, row => recipientsOf(row.grant)),
            grant: common(own, row => row.grant.key),
            amount: amountOf(amount),
            basis,
            status: amount.status,
            certainty: amount.certainty ?? null,
          },
        ]
      }),
    ),
    assumptions,
    screen: layout => {
      const amountsIn = (some: readonly BudgetRow[], year: number) =>
        some.filter(row => row.year === year).map(({ amount }) => amount)
      const columns = [
        { head: `${words.tables.head[by]} (${words.tables.basis[basis]}, kr)`, flexible: true },
        ...years.map(year => ({ head: String(year), align: 'right' }) as const),
      ] as const
      const cells = groups.map(([, own]) => [
        labelOf(own, by, parties),
        ...years.map(year => {
          const amounts = amountsIn(own, year)
          return amounts.length > 0 ? totalText(total(amounts), words) : ''
        }),
      ])
      const sums = years.map(year => totalText(total(amountsIn(rows, year)), words))
      const parts = rows.length > 0 ? [table(columns, cells, [[words.tables.total, ...sums]], layout)] : []
      return sections(parts, words.tables.noBudget(span(years)), assumptions, layout)
    },
  }
}

function groupOf({ agreement, grant }: BudgetRow, by: Grouping): string {
  switch (by) {
    case 'recipient':
      return recipientsOf(grant)
    case 'payer':
      return grant.from
    case 'agreement':
      return agreement
    case 'grant':
      return `${agreement} ${grant.key}`
  }
}

function labelOf(rows: readonly BudgetRow[], by: Grouping, parties: ReadonlyMap<string, Party>): string {
  const [first] = rows
  if (!first) return ''
  const { agreement, grant } = first
  const name = (party: string) => parties.get(party)?.name ?? party
  if (by === 'recipient') return grant.to.map(name).join(', ')
  if (by === 'payer') return name(grant.from)
  return by === 'agreement' ? agreement : `${agreement}: ${grant.key}`
}

/** The keys of those who receive a grant: of several, where it is not divided, all. */
const recipientsOf = ({ to }: BudgetRow['grant']): string => to.join(', ')

/** What all of the rows have in common, if they do. */
function common(rows: readonly BudgetRow[], of: (row: BudgetRow) => string): string | null {
  const [first, ...others] = new Set(rows.map(of))
  return first !== undefined && others.length === 0 ? first : null
}

export const span = (years: readonly number[]): string =>
  years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0])

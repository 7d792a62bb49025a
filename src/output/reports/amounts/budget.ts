import type { Party } from '../../../domain/agreement/party.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import { added, total } from '../../../domain/money/figure.ts'
import { type Basis, type BudgetRow, bases } from '../../../domain/views/budget.ts'
import type { Words } from '../../../messages/words.ts'
import { forPrograms, type ReportForm, type ScreenColumn } from '../../columns/column.ts'
import { certaintyField, statusField } from '../../columns/common.ts'
import { table } from '../../columns/table.ts'
import { choice, count, kronor, nullable, text } from '../../columns/value-schema.ts'
import { amountOf, totalText } from '../../figure.ts'
import { grouped } from '../../grouped.ts'
import type { Report } from '../../report.ts'
import { sections } from '../../sections.ts'
import { type Grouping, groupHead, groupKey, groupName, recipientsOf } from './budget-groups.ts'

/** What is asked of a budget. */
export interface BudgetQuestion {
  readonly years: readonly number[]
  readonly basis: Basis
  readonly by: Grouping
}

/** What a group of grants costs in all of the years. */
interface GroupCosts {
  readonly costs: readonly BudgetRow[]
}

/** What a group of grants costs in one of the years. */
interface YearCosts extends GroupCosts {
  readonly year: number
}

/** On the screen a row is a group, with a column for each year; in JSON and CSV it is a group in a year. */
export const budgetForm = (
  { years, basis, by }: BudgetQuestion,
  parties: ReadonlyMap<string, Party>,
): ReportForm<YearCosts, never, GroupCosts> => ({
  name: 'budget',
  columns: [
    { field: 'year', schema: count(), value: ({ year }) => year },
    { field: 'agreement', schema: nullable(text()), value: common(({ agreement }) => agreement) },
    { field: 'from', schema: nullable(text()), value: common(({ grant }) => grant.from) },
    { field: 'to', schema: nullable(text()), value: common(({ grant }) => recipientsOf(grant)) },
    { field: 'grant', schema: nullable(text()), value: common(({ grant }) => grant.key) },
    { head: groupHead(by, basis), cell: ({ costs }) => groupName(costs, by, parties), isFlexible: true },
    { field: 'amount', schema: kronor(), value: year => amountOf(sumOf(year)) },
    ...years.map(yearColumn),
    { field: 'basis', schema: choice(bases), value: () => basis },
    statusField(sumOf),
    certaintyField(sumOf),
  ],
})

const sumOf = ({ costs }: YearCosts) => added(costs.map(({ amount }) => amount))

/** What all of the costs have in common, or null: fields that differ within a group are empty. */
const common =
  (of: (cost: BudgetRow) => string) =>
  ({ costs }: YearCosts): string | null => {
    const [first, ...others] = new Set(costs.map(of))
    return first !== undefined && others.length === 0 ? first : null
  }

function yearColumn(year: number): ScreenColumn<GroupCosts> {
  const amountsIn = ({ costs }: GroupCosts) => inYear(costs, year).map(({ amount }) => amount)
  return {
    head: { sv: String(year), en: String(year) },
    cell: (group, { words }) => {
      const amounts = amountsIn(group)
      return amounts.length > 0 ? totalText(total(amounts), words) : ''
    },
    align: 'right',
    total: (groups, { words }) => totalText(total(groups.flatMap(amountsIn)), words),
  }
}

const inYear = (costs: readonly BudgetRow[], year: number) => costs.filter(cost => cost.year === year)

/** What each year costs, by groups of grants. */
export function budgetReport(
  costs: readonly BudgetRow[],
  parties: ReadonlyMap<string, Party>,
  question: BudgetQuestion,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  const { years, by } = question
  const form = budgetForm(question, parties)
  const groups = [...grouped(costs, cost => groupKey(cost, by)).values()].map(costs => ({ costs }))
  const groupYears = years.flatMap(year =>
    groups.map(({ costs }) => ({ year, costs: inYear(costs, year) })).filter(({ costs }) => costs.length > 0),
  )
  return {
    ...forPrograms(form, groupYears, words),
    assumptions,
    screen: layout =>
      sections(
        groups.length > 0 ? [table(form.columns, groups, layout)] : [],
        nothingIn(years, words),
        assumptions,
        layout,
      ),
  }
}

/** That nothing costs anything in these years. */
export function nothingIn(years: readonly number[], { language }: Words): string {
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0])
  return { sv: `Inget avtal kostar något ${span}.`, en: `No agreement costs anything in ${span}.` }[language]
}

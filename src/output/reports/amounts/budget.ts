import type { Party } from '../../../domain/agreement/party.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import { added, conditionalPart } from '../../../domain/money/figure.ts'
import { type Basis, type BudgetRow, bases } from '../../../domain/views/budget.ts'
import type { Words } from '../../../messages/words.ts'
import { figureText, knownAmount } from '../../amount-text.ts'
import { forPrograms, type ReportDefinition, type ScreenColumn } from '../../columns/column.ts'
import { boundFields, qualityFields } from '../../columns/common-columns.ts'
import { table } from '../../columns/table.ts'
import { schema } from '../../columns/value-schema.ts'
import { grouped } from '../../grouped.ts'
import type { Report } from '../../report.ts'
import { sections } from '../../sections.ts'
import {
  costsByRecipient,
  type Grouping,
  groupHead,
  groupKey,
  groupName,
  recipientsOf,
} from './budget-groups.ts'

/** The years, the basis and the grouping of a budget. */
export interface BudgetQuestion {
  readonly years: readonly number[]
  readonly basis: Basis
  readonly by: Grouping
}

/** The costs of a group of grants in all years of the budget. */
interface GroupCosts {
  readonly costs: readonly BudgetRow[]
}

/** The costs of a group of grants in a year. */
interface YearCosts extends GroupCosts {
  readonly year: number
}

/** The columns of a budget. A row of the screen is a group, with a column for each year; a row of JSON and CSV is a group in a year. */
export const budgetDefinition = (
  { years, basis, by }: BudgetQuestion,
  parties: ReadonlyMap<string, Party>,
): ReportDefinition<YearCosts, never, GroupCosts> => ({
  name: 'budget',
  columns: [
    { field: 'year', schema: schema.count(), value: ({ year }) => year },
    {
      field: 'agreement',
      schema: schema.nullable(schema.text()),
      value: common(({ agreement }) => agreement),
    },
    { field: 'from', schema: schema.nullable(schema.text()), value: common(({ grant }) => grant.from) },
    {
      field: 'to',
      schema: schema.nullable(schema.text()),
      value: common(({ grant }) => recipientsOf(grant)),
    },
    { field: 'grant', schema: schema.nullable(schema.text()), value: common(({ grant }) => grant.key) },
    { head: groupHead(by, basis), cell: ({ costs }) => groupName(costs, by, parties), isFlexible: true },
    { field: 'amount', schema: schema.kronor(), value: year => knownAmount(sumOf(year)) },
    ...boundFields('amount', sumOf),
    ...years.map(yearColumn),
    { field: 'basis', schema: schema.choice(bases), value: () => basis },
    ...qualityFields(sumOf),
    {
      field: 'conditional',
      schema: schema.kronor('Kronor, of which on condition; null where it is not known'),
      value: ({ costs }) => knownAmount(conditionalPart(costs.map(({ amount }) => amount))),
    },
  ],
})

const sumOf = ({ costs }: YearCosts) => added(costs.map(({ amount }) => amount))

/** Gives the value that all costs of a group have in common, or null if they differ. */
const common =
  (of: (cost: BudgetRow) => string) =>
  ({ costs }: YearCosts): string | null => {
    const [first, ...others] = new Set(costs.map(of))
    return first !== undefined && others.length === 0 ? first : null
  }

/** The column of a year on the screen, with its total. */
function yearColumn(year: number): ScreenColumn<GroupCosts> {
  const amountsIn = ({ costs }: GroupCosts) => inYear(costs, year).map(({ amount }) => amount)
  return {
    head: { sv: String(year), en: String(year) },
    cell: (group, { words }) => {
      const amounts = amountsIn(group)
      return amounts.length > 0 ? figureText(added(amounts), words) : ''
    },
    align: 'right',
    total: (groups, { words }) => figureText(added(groups.flatMap(amountsIn)), words),
  }
}

const inYear = (costs: readonly BudgetRow[], year: number) => costs.filter(cost => cost.year === year)

/** The report of the cost of each year, by groups of grants. */
export function budgetReport(
  costs: readonly BudgetRow[],
  parties: ReadonlyMap<string, Party>,
  question: BudgetQuestion,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  const { years, by } = question
  const definition = budgetDefinition(question, parties)
  const parts = by === 'recipient' ? costs.flatMap(costsByRecipient) : costs
  const groups = [...grouped(parts, cost => groupKey(cost, by)).values()].map(costs => ({ costs }))
  const groupYears = years.flatMap(year =>
    groups.map(({ costs }) => ({ year, costs: inYear(costs, year) })).filter(({ costs }) => costs.length > 0),
  )
  return {
    ...forPrograms(definition, groupYears, words),
    assumptions,
    screen: layout =>
      sections(
        groups.length > 0 ? [table(definition.columns, groups, layout)] : [],
        nothingIn(years, words),
        assumptions,
        layout,
      ),
  }
}

/** The text of a screen if no agreement costs anything in the years. */
export function nothingIn(years: readonly number[], { language }: Words): string {
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0])
  return { sv: `Inget avtal kostar något ${span}.`, en: `No agreement costs anything in ${span}.` }[language]
}

import { recipientKeys } from '../../../domain/agreement/money/grant.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import { grouped } from '../../../domain/grouped.ts'
import { added } from '../../../domain/money/figure.ts'
import { type Basis, type BudgetRow, bases } from '../../../domain/views/budget.ts'
import type { TermTotal } from '../../../domain/views/term-total.ts'
import type { Words } from '../../../messages/words.ts'
import { knownAmount } from '../../amount-text.ts'
import { forPrograms, listField, type ReportDefinition, rowOf } from '../../columns/column.ts'
import { boundFields, qualityFields } from '../../columns/common-columns.ts'
import { table } from '../../columns/table.ts'
import { schema } from '../../columns/value-schema.ts'
import type { Report } from '../../report.ts'
import { sections } from '../../sections.ts'
import { termFields, termLines, undatedLines } from './budget-beside.ts'
import { costsByRecipient, type Grouping, groupHead, groupKey, groupName } from './budget-groups.ts'
import { costsIn, type GroupCosts, nothingIn, yearColumn } from './year-column.ts'

/** The years, the basis and the grouping of a budget. */
export interface BudgetQuestion {
  readonly years: readonly number[]
  readonly basis: Basis
  readonly by: Grouping
}

/** The costs of a group of grants in a year. */
interface YearCosts extends GroupCosts {
  readonly year: number
}

/** The columns of a budget. A row of the screen is a group, with a column for each year; a row of JSON and CSV is a group in a year. */
export const budgetDefinition = (
  { years, basis, by }: BudgetQuestion,
  hasUndated = false,
): ReportDefinition<YearCosts, readonly TermTotal[], GroupCosts> => ({
  name: 'budget',
  version: 2,
  facts: [
    listField(
      'terms',
      termFields,
      terms => terms,
      'What grants cost over the whole term, where not all years are known',
    ),
  ],
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
      value: common(({ grant }) => recipientKeys(grant)),
    },
    { field: 'grant', schema: schema.nullable(schema.text()), value: common(({ grant }) => grant.key) },
    {
      head: groupHead(by, basis),
      cell: (group, { words }) => groupName(group, by, words),
      isFlexible: true,
    },
    { field: 'amount', schema: schema.kronor(), value: year => knownAmount(sumOf(year)) },
    ...boundFields('amount', sumOf),
    ...years.map(year => yearColumn(year, hasUndated)),
    { field: 'basis', schema: schema.choice(bases), value: () => basis },
    ...qualityFields(sumOf),
    {
      field: 'conditional',
      schema: schema.kronor('Kronor, of which on condition; null where it is not known'),
      value: year => knownAmount(conditionalOf(year)),
    },
    ...boundFields('conditional', conditionalOf),
  ],
})

const sumOf = ({ costs }: YearCosts) => added(costs.map(({ amount }) => amount))
const conditionalOf = ({ costs }: YearCosts) => added(costs.map(({ conditional }) => conditional))

/** Gives the value that all costs of a group have in common, or null if they differ. */
const common =
  (of: (cost: BudgetRow) => string) =>
  ({ costs }: YearCosts): string | null => {
    const [first, ...others] = new Set(costs.map(of))
    return first !== undefined && others.length === 0 ? first : null
  }

/** The costs of a workspace's agreements in the years, and over whole terms where the years are not all known. */
export interface Budget extends GroupCosts {
  readonly terms: readonly TermTotal[]
}

/** The report of the cost of each year, by groups of grants within each workspace. */
export function budgetReport(
  budgets: readonly Budget[],
  question: BudgetQuestion,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  const { years, by } = question
  const isUndated = (cost: BudgetRow) => cost.isUndated === true
  const isDated = (cost: BudgetRow) => !isUndated(cost)
  const groupsOf = (isWanted: (cost: BudgetRow) => boolean): GroupCosts[] =>
    budgets.flatMap(({ costs, parties, workspace }) => {
      const parts = by === 'recipient' ? costs.flatMap(costsByRecipient) : costs
      const groups = grouped(parts.filter(isWanted), cost => groupKey(cost, by))
      return [...groups.values()].map(costs => ({ costs, parties, workspace }))
    })
  const groups = groupsOf(() => true)
  const groupYears = years.flatMap(year =>
    groups
      .map(group => ({ ...group, year, costs: costsIn(group.costs, year) }))
      .filter(({ costs }) => costs.length > 0),
  )
  const dated = groupsOf(isDated)
  const undated = groupsOf(isUndated)
  const terms = budgets.flatMap(({ terms }) => terms)
  const definition = budgetDefinition(question, undated.length > 0)
  return {
    ...forPrograms(definition, groupYears, words),
    facts: rowOf(definition.facts ?? [], terms, words),
    assumptions,
    screen: layout => {
      const beside = [...undatedLines(undated, by, layout), ...termLines(terms, layout)]
      const tables = dated.length > 0 ? [table(definition.columns, dated, layout)] : []
      return sections(
        [...tables, ...(beside.length > 0 ? [beside.join('\n')] : [])],
        nothingIn(years, words),
        assumptions,
        layout,
      )
    },
  }
}

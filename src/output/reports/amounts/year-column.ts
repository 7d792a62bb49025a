import type { Party } from '../../../domain/agreement/party.ts'
import { added, isNothing } from '../../../domain/money/figure.ts'
import type { BudgetRow } from '../../../domain/views/budget.ts'
import type { Words } from '../../../messages/words.ts'
import { rangeText } from '../../amount-text.ts'
import type { ScreenColumn } from '../../columns/column.ts'

/** The costs of a group of grants in all years of the budget, and the parties of the workspace by their keys. */
export interface GroupCosts {
  readonly costs: readonly BudgetRow[]
  readonly parties: ReadonlyMap<string, Party>
  /** The path of the workspace, where the budget is of several. */
  readonly workspace: string | undefined
}

/** The column of a year on the screen, with its total: a least one where the table leaves out agreements that may cost something then. */
export function yearColumn(year: number, hasUndated: boolean): ScreenColumn<GroupCosts> {
  const amountsIn = ({ costs }: GroupCosts) => costsIn(costs, year).map(({ amount }) => amount)
  return {
    head: { sv: String(year), en: String(year) },
    cell: (group, { words }) => {
      const amounts = amountsIn(group)
      return amounts.length > 0 ? rangeText(added(amounts), words) : ''
    },
    align: 'right',
    total: (groups, { words }) => {
      const sum = added(groups.flatMap(amountsIn))
      return rangeText(hasUndated ? { ...sum, most: undefined } : sum, words)
    },
    conditional: (groups, { words }) => {
      const sum = added(
        groups.flatMap(({ costs }) => costsIn(costs, year).map(({ conditional }) => conditional)),
      )
      return isNothing(sum) ? '' : rangeText(sum, words)
    },
  }
}

/** The costs in a year. */
export const costsIn = (costs: readonly BudgetRow[], year: number) => costs.filter(cost => cost.year === year)

/** The text of a screen if no agreement costs anything in the years. */
export function nothingIn(years: readonly number[], { language }: Words): string {
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0])
  return { sv: `Inget avtal kostar något ${span}.`, en: `No agreement costs anything in ${span}.` }[language]
}

import { command } from '../cli/command.ts'
import { addIndexOptions } from '../cli/options/index-options.ts'
import { oneOf } from '../cli/options/option-values.ts'
import { addYearOptions, type YearOptions, yearsFrom } from '../cli/options/year-options.ts'
import { partiesOfAllVersions } from '../domain/agreement/amendment.ts'
import { bridgeAssumptions, budgetAssumptions } from '../domain/assumptions/over-timelines.ts'
import { lastDayOfYear, yearOf } from '../domain/calendar/day.ts'
import { oreOf } from '../domain/money/figure.ts'
import { bridge } from '../domain/views/bridge.ts'
import { type Basis, bases, budget } from '../domain/views/budget.ts'
import { termTotals } from '../domain/views/term-total.ts'
import { bridgeReport } from '../output/reports/amounts/bridge.ts'
import { budgetReport } from '../output/reports/amounts/budget.ts'
import { type Grouping, groupings } from '../output/reports/amounts/budget-groups.ts'
import { timelinesByWorkspace } from '../project/timelines/timelines-of.ts'

interface Options extends YearOptions {
  readonly basis: Basis
  readonly by: Grouping
  readonly bridge?: true
}

export const run = command<Options>({
  name: 'budget',
  options: (command, words) =>
    addYearOptions(addIndexOptions(command, words), words)
      .option('--basis <basis>', words.options.basis, oneOf('--basis', bases), 'cash')
      .option('--by <group>', words.options.by, oneOf('--by', groupings), 'grant')
      .option('--bridge', words.options.bridge),
  result: ({ project, named, words }, { basis, by, bridge: isBridge, ...options }) => {
    const { today } = project
    const years = yearsFrom(options, today)
    const byWorkspace = timelinesByWorkspace(project, named, lastDayOfYear(years.at(-1) ?? yearOf(today)))
    const timelines = byWorkspace.flatMap(({ timelines }) => timelines)
    if (isBridge) {
      const bridges = timelines.map(timeline => ({ timeline, rows: bridge(timeline, years) }))
      return { report: bridgeReport(bridges, years, bridgeAssumptions(bridges), words) }
    }
    const budgets = byWorkspace.map(({ workspace, timelines }) => {
      const costs = timelines.flatMap(timeline => budget(timeline, years, basis))
      const parties = timelines.flatMap(({ agreement }) => partiesOfAllVersions(agreement))
      const open = new Set(
        costs.filter(({ amount }) => oreOf(amount) === undefined).map(row => row.agreement),
      )
      return {
        costs,
        terms: timelines.filter(({ agreement }) => open.has(agreement.id)).flatMap(termTotals),
        parties: new Map(parties.map(party => [party.key, party])),
        workspace: byWorkspace.length > 1 ? workspace : undefined,
      }
    })
    const assumptions = budgetAssumptions(timelines, years, basis)
    return { report: budgetReport(budgets, { years, basis, by }, assumptions, words) }
  },
})

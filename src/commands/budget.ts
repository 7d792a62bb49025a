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
import { timelinesOf } from '../project/timelines/timelines-of.ts'

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
    const { today, dueDayRule } = project
    const years = yearsFrom(options, today)
    const timelines = timelinesOf(project, named, lastDayOfYear(years.at(-1) ?? yearOf(today)))
    if (isBridge) {
      const bridges = timelines.map(timeline => ({ timeline, rows: bridge(timeline, years) }))
      return { report: bridgeReport(bridges, years, bridgeAssumptions(bridges, dueDayRule), words) }
    }
    const rows = timelines.flatMap(timeline => budget(timeline, years, basis))
    const parties = timelines.flatMap(({ agreement }) => partiesOfAllVersions(agreement))
    const byKey = new Map(parties.map(party => [party.key, party]))
    const assumptions = budgetAssumptions(timelines, years, basis, dueDayRule)
    const open = new Set(rows.filter(({ amount }) => oreOf(amount) === undefined).map(row => row.agreement))
    const terms = timelines.filter(({ agreement }) => open.has(agreement.id)).flatMap(termTotals)
    const costs = { costs: rows, terms, parties: byKey }
    return { report: budgetReport(costs, { years, basis, by }, assumptions, words) }
  },
})

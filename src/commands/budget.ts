import { addIndexOptions, type IndexOptions, timelinesAsked } from '../cli/agreements.ts'
import { type Answer, type CommandContext, command } from '../cli/command.ts'
import { oneOf, yearOption, yearsOption } from '../cli/options.ts'
import { everParty } from '../domain/agreement/amendment.ts'
import { payoutAssumptions } from '../domain/assumptions/of-views.ts'
import { lastDayOfYear, yearOf } from '../domain/calendar/day.ts'
import type { Payout } from '../domain/timeline/payout.ts'
import { entriesOf, type Timeline } from '../domain/timeline/timeline.ts'
import { bridge } from '../domain/views/bridge.ts'
import { type Basis, bases, budget, budgetedPayouts } from '../domain/views/budget.ts'
import { Failure } from '../failure.ts'
import { bridgeReport } from '../output/reports/amounts/bridge.ts'
import { budgetReport } from '../output/reports/amounts/budget.ts'
import { type Grouping, groupings } from '../output/reports/amounts/budget-groups.ts'

interface Options extends IndexOptions {
  readonly year?: readonly number[]
  readonly years?: readonly number[]
  readonly basis: Basis
  readonly by: Grouping
  readonly bridge?: true
}

export const run = command<Options>({
  name: 'budget',
  options: (command, words) =>
    addIndexOptions(command, words)
      .option('--year <year>', words.options.year, yearOption)
      .option('--years <first-last>', words.options.years, yearsOption)
      .option('--basis <basis>', words.options.basis, oneOf('--basis', bases), 'cash')
      .option('--by <group>', words.options.by, oneOf('--by', groupings), 'grant')
      .option('--bridge', words.options.bridge),
  answer: (asked, options) => {
    if (options.year && options.years)
      throw new Failure('options-conflict', { one: '--year', other: '--years' })
    const years = options.years ?? options.year ?? [yearOf(asked.today) + 1]
    const reaching = lastDayOfYear(years.at(-1) ?? yearOf(asked.today))
    const timelines = timelinesAsked(asked, options, reaching)
    return options.bridge ? bridges(timelines, years, asked) : budgets(timelines, years, asked, options)
  },
})

function budgets(
  timelines: readonly Timeline[],
  years: readonly number[],
  asked: CommandContext,
  { basis, by }: Options,
): Answer {
  const rows = timelines.flatMap(timeline => budget(timeline, years, basis))
  const parties = new Map(
    timelines.flatMap(({ agreement }) => everParty(agreement).map(party => [party.key, party])),
  )
  const assumptions = assumed(timelines, years, basis, asked)
  return { report: budgetReport(rows, parties, { years, basis, by }, assumptions, asked.words) }
}

function bridges(timelines: readonly Timeline[], years: readonly number[], asked: CommandContext): Answer {
  const made = timelines.map(timeline => ({ timeline, rows: bridge(timeline, years) }))
  const assumptions = made.flatMap(({ timeline, rows }) => {
    const last = rows.at(-1)?.year
    return last === undefined
      ? []
      : payoutAssumptions(timeline, payoutsUntil(timeline, last), asked.plannedDay)
  })
  return { report: bridgeReport(made, years, assumptions, asked.words) }
}

/** A year's opening balance comes from everything paid or covered before it. */
const payoutsUntil = (timeline: Timeline, year: number): Payout[] =>
  entriesOf(timeline, 'payout').filter(({ day, covers }) =>
    [day, covers.from].some(one => yearOf(one) <= year),
  )

const assumed = (
  timelines: readonly Timeline[],
  years: readonly number[],
  basis: Basis,
  { plannedDay }: CommandContext,
) =>
  timelines.flatMap(timeline =>
    payoutAssumptions(timeline, budgetedPayouts(timeline, years, basis), plannedDay),
  )

import {
  addIndexOptions,
  agreementsAsked,
  type IndexOptions,
  plannedDayRule,
  timelineOf,
} from '../cli/agreements.ts'
import { type Asked, command } from '../cli/command.ts'
import { payoutAssumptions } from '../domain/timeline/assumptions.ts'
import { entriesOf, type Timeline } from '../domain/timeline/timeline.ts'
import { settlements } from '../domain/views/settlement.ts'
import { indexReport } from '../output/reports/index.ts'
import { settlementReport } from '../output/reports/settlement.ts'

interface Options extends IndexOptions {
  readonly settle?: true
}

export const run = command<Options>({
  name: 'index',
  options: (command, words) => addIndexOptions(command, words).option('--settle', words.options.settle),
  answer: (asked, options) => {
    const timelines = agreementsAsked(asked).map(({ model }) => timelineOf(model, asked, options))
    const rule = plannedDayRule(asked.workspace)
    const assumptions = timelines.flatMap(timeline =>
      payoutAssumptions(timeline, entriesOf(timeline, 'payout'), rule),
    )
    const { words } = asked
    if (!options.settle) return { report: indexReport(timelines, assumptions, words) }
    const settled = timelines.map(timeline => ({ timeline, rows: settledIn(timeline, asked) }))
    return { report: settlementReport(settled, assumptions, words) }
  },
})

/** Payouts until today against what was published on their own days; what nobody knew then was no payout. */
const settledIn = (timeline: Timeline, asked: Asked) =>
  settlements(timeline, asked.today, ({ day }) => timelineOf(timeline.agreement, asked, {}, day))

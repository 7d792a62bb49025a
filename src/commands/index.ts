import { addIndexOptions, type IndexOptions, payoutsKnownOn, timelinesAsked } from '../cli/agreements.ts'
import { type CommandContext, command } from '../cli/command.ts'
import { ofAdjustments, payoutAssumptions } from '../domain/assumptions/of-views.ts'
import type { Timeline } from '../domain/timeline/timeline.ts'
import { settlements } from '../domain/views/settlement.ts'
import type { Report } from '../output/report.ts'
import { indexReport } from '../output/reports/amounts/index.ts'
import { settlementReport } from '../output/reports/amounts/settlement.ts'

interface Options extends IndexOptions {
  readonly settle?: true
}

export const run = command<Options>({
  name: 'index',
  options: (command, words) => addIndexOptions(command, words).option('--settle', words.options.settle),
  answer: (asked, options) => {
    const timelines = timelinesAsked(asked, options)
    if (options.settle) return { report: settled(timelines, asked) }
    return { report: indexReport(timelines, timelines.flatMap(ofAdjustments), asked.words) }
  },
})

/** Payouts until today against what was published on their own days. */
function settled(timelines: readonly Timeline[], asked: CommandContext): Report {
  const rows = timelines.map(timeline => ({
    timeline,
    rows: settlements(timeline, asked.today, day => payoutsKnownOn(timeline, asked, day)),
  }))
  const assumptions = rows.flatMap(({ timeline, rows }) =>
    payoutAssumptions(
      timeline,
      rows.map(({ payout }) => payout),
      asked.plannedDay,
    ),
  )
  return settlementReport(rows, assumptions, asked.words)
}

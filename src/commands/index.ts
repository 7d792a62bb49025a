import { command } from '../cli/command.ts'
import { addIndexOptions } from '../cli/options/index-options.ts'
import { assumptionsOfPayouts } from '../domain/assumptions/over-timelines.ts'
import { adjustmentAssumptions } from '../domain/assumptions/view-assumptions.ts'
import { payoutsKnownOn } from '../domain/timeline/timeline-as-known.ts'
import { settlements } from '../domain/views/settlement.ts'
import { indexReport } from '../output/reports/amounts/index.ts'
import { settlementReport } from '../output/reports/amounts/settlement.ts'
import { knowledgeOf } from '../project/project-context.ts'
import { timelinesByWorkspace } from '../project/timelines/timelines-of.ts'

interface Options {
  readonly settle?: true
}

export const run = command<Options>({
  name: 'index',
  options: (command, words) => addIndexOptions(command, words).option('--settle', words.options.settle),
  result: ({ project, named, words }, { settle }) => {
    const byWorkspace = timelinesByWorkspace(project, named)
    if (!settle) {
      const timelines = byWorkspace.flatMap(({ timelines }) => timelines)
      return { report: indexReport(timelines, timelines.flatMap(adjustmentAssumptions), words) }
    }
    const settled = byWorkspace.flatMap(({ project, timelines }) =>
      timelines.map(timeline => ({
        timeline,
        rows: settlements(timeline, project.today, day =>
          payoutsKnownOn(timeline, knowledgeOf(project), day),
        ),
      })),
    )
    const settledPayouts = settled.map(({ timeline, rows }) => ({
      timeline,
      payouts: rows.map(({ payout }) => payout),
    }))
    const assumptions = assumptionsOfPayouts(settledPayouts)
    return { report: settlementReport(settled, assumptions, words) }
  },
})

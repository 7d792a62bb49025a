import {
  addIndexOptions,
  agreementsAsked,
  type IndexOptions,
  plannedDayRule,
  timelineOf,
} from '../cli/agreements.ts'
import { command } from '../cli/command.ts'
import { contributionAssumptions, payoutAssumptions } from '../domain/timeline/assumptions.ts'
import { entriesOf } from '../domain/timeline/timeline.ts'
import { splitReport } from '../output/reports/split.ts'

export const run = command<IndexOptions>({
  name: 'split',
  options: addIndexOptions,
  answer: (asked, options) => {
    const timelines = agreementsAsked(asked).map(({ model }) => timelineOf(model, asked, options))
    const rule = plannedDayRule(asked.workspace)
    const assumptions = timelines.flatMap(timeline => [
      ...payoutAssumptions(timeline, entriesOf(timeline, 'payout'), rule),
      ...contributionAssumptions(timeline),
    ])
    return { report: splitReport(timelines, assumptions, asked.words) }
  },
})

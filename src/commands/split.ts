import {
  addIndexOptions,
  agreementsAsked,
  type IndexOptions,
  plannedDayRule,
  timelineOf,
} from '../cli/agreements.ts'
import { command } from '../cli/command.ts'
import { ofSplit } from '../domain/assumptions/of-views.ts'
import { splitReport } from '../output/reports/split.ts'

export const run = command<IndexOptions>({
  name: 'split',
  options: addIndexOptions,
  answer: (asked, options) => {
    const timelines = agreementsAsked(asked).map(({ model }) => timelineOf(model, asked, options))
    const rule = plannedDayRule(asked.workspace)
    const assumptions = timelines.flatMap(timeline => ofSplit(timeline, rule))
    return { report: splitReport(timelines, assumptions, asked.words) }
  },
})

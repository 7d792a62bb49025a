import { addIndexOptions, type IndexOptions, timelinesAsked } from '../cli/agreements.ts'
import { command } from '../cli/command.ts'
import { ofSplit } from '../domain/assumptions/of-views.ts'
import { splitReport } from '../output/reports/amounts/split.ts'

export const run = command<IndexOptions>({
  name: 'split',
  options: addIndexOptions,
  answer: (asked, options) => {
    const timelines = timelinesAsked(asked, options)
    const assumptions = timelines.flatMap(timeline => ofSplit(timeline, asked.plannedDay))
    return { report: splitReport(timelines, assumptions, asked.words) }
  },
})

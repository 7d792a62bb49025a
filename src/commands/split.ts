import { command } from '../cli/command.ts'
import { addIndexOptions } from '../cli/options/index-options.ts'
import { splitAssumptions } from '../domain/assumptions/view-assumptions.ts'
import { splitReport } from '../output/reports/amounts/split.ts'
import { timelinesOf } from '../project/timelines/timelines-of.ts'

export const run = command({
  name: 'split',
  options: addIndexOptions,
  result: ({ project, named, words }) => {
    const timelines = timelinesOf(project, named)
    const assumptions = timelines.flatMap(splitAssumptions)
    return { report: splitReport(timelines, assumptions, words) }
  },
})

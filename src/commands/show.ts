import { agreementsAsked, predecessorOf, successorOf } from '../cli/agreements.ts'
import { command } from '../cli/command.ts'
import { statusOn } from '../domain/views/status.ts'
import { succession } from '../domain/views/succession.ts'
import { showReport } from '../output/reports/show.ts'

export const run = command({
  name: 'show',
  answer: asked => {
    const shown = agreementsAsked(asked).map(({ model: agreement, raw: file }) => ({
      agreement,
      file,
      status: statusOn(agreement, asked.today, successorOf(agreement, asked)),
      succession: succession(agreement, predecessorOf(agreement, asked)),
    }))
    return { report: showReport(shown, asked.words) }
  },
})

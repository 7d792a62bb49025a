import { command } from '../cli/command.ts'
import { endSeenFrom } from '../domain/agreement/end-day.ts'
import { grantedYearly } from '../domain/timeline/granted-yearly.ts'
import { statusOn } from '../domain/views/status.ts'
import { succession } from '../domain/views/succession.ts'
import { listReport } from '../output/reports/list.ts'
import { agreementsAsked, predecessorOf, successorOf } from '../project/timelines/timelines-of.ts'

export const run = command({
  name: 'list',
  answer: asked => {
    const listed = agreementsAsked(asked).map(({ model: agreement }) => ({
      agreement,
      status: statusOn(agreement, asked.today, successorOf(agreement, asked)),
      yearly: grantedYearly(agreement, asked.today),
      ...endSeenFrom(agreement, asked.today),
      succession: succession(agreement, predecessorOf(agreement, asked)),
    }))
    return { report: listReport(listed, asked.words) }
  },
})

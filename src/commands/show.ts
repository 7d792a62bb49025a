import { command } from '../cli/command.ts'
import { statusesOn } from '../domain/views/status.ts'
import { succession } from '../domain/views/succession.ts'
import { showReport } from '../output/reports/show.ts'
import { readAgreements } from '../project/workspace/read-agreements.ts'
import { predecessorOf, successorOf } from '../project/workspace/related-agreements.ts'

export const run = command({
  name: 'show',
  result: ({ project, named, words }) => {
    const { workspace, today } = project
    const shown = readAgreements(project, named).map(({ model: agreement, raw: file }) => ({
      agreement,
      file,
      statuses: statusesOn(agreement, today, successorOf(agreement, workspace)),
      succession: succession(agreement, predecessorOf(agreement, workspace)),
    }))
    return { report: showReport(shown, words) }
  },
})

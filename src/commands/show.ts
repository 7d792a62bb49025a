import { command } from '../cli/command.ts'
import { statusesOn } from '../domain/views/status.ts'
import { succession } from '../domain/views/succession.ts'
import { showReport } from '../output/reports/show.ts'
import { readAgreements } from '../project/workspace/read-agreements.ts'
import { predecessorOf, successorsOf } from '../project/workspace/related-agreements.ts'

export const run = command({
  name: 'show',
  result: ({ project, named, words }) => {
    const { today } = project
    const shown = readAgreements(project, named).flatMap(({ project: { workspace }, agreements }) => {
      const successors = successorsOf(
        agreements.map(({ model }) => model),
        workspace.files,
      )
      return agreements.map(({ model: agreement, raw: file }) => ({
        agreement,
        file,
        statuses: statusesOn(agreement, today, successors.get(agreement.id)),
        succession: succession(agreement, predecessorOf(agreement, workspace)),
      }))
    })
    return { report: showReport(shown, words) }
  },
})

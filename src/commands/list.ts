import { command } from '../cli/command.ts'
import { endSeenFrom } from '../domain/agreement/term/end-day.ts'
import { grantedInAll, grantedLevel, grantedYearly } from '../domain/timeline/amounts/granted-yearly.ts'
import { statusesOn } from '../domain/views/status.ts'
import { succession } from '../domain/views/succession.ts'
import { listReport } from '../output/reports/list.ts'
import { readAgreements } from '../project/workspace/read-agreements.ts'
import { inSuccession, predecessorOf, successorsOf } from '../project/workspace/related-agreements.ts'

export const run = command({
  name: 'list',
  result: ({ project, named, words }) => {
    const { today } = project
    const listed = readAgreements(project, named).flatMap(({ project: { workspace }, agreements }) => {
      const read = agreements.map(({ model }) => model)
      const successors = successorsOf(read, workspace.files)
      const ended = inSuccession(read, successors)
      return read.map((agreement, i) => ({
        agreement,
        statuses: statusesOn(agreement, today, successors.get(agreement.id)),
        yearly: grantedYearly(agreement, today),
        inAll: grantedInAll(agreement, today),
        level: grantedLevel(agreement, today),
        ...endSeenFrom(ended[i] ?? agreement, today),
        succession: succession(agreement, predecessorOf(agreement, workspace)),
      }))
    })
    return { report: listReport(listed, words) }
  },
})

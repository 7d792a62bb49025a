import { command } from '../cli/command.ts'
import { Failure } from '../failure.ts'
import { logReport } from '../output/reports/log.ts'
import { workingWith } from '../project/comparisons/comparison-context.ts'
import { loggedVersions } from '../project/comparisons/file-versions.ts'
import { addIndexOptions, type IndexOptions } from '../project/timelines/timelines-of.ts'
import { agreementFiles, selected } from '../project/workspace/read-workspace.ts'

export const run = command<IndexOptions>({
  name: 'log',
  options: addIndexOptions,
  answer: (asked, options) => {
    const working = workingWith(asked, options)
    const files = agreementFiles(selected(asked.workspace, asked.named))
    if (files.length === 0) throw new Failure('no-agreements', { folder: asked.named.join(' ') })
    return {
      report: logReport(
        files.flatMap(({ path }) => loggedVersions(path, asked, working)),
        asked.words,
      ),
    }
  },
})

import { addIndexOptions, type IndexOptions } from '../cli/agreements.ts'
import { command } from '../cli/command.ts'
import { loggedVersions } from '../cli/logged-versions.ts'
import { workingWith } from '../cli/working-with.ts'
import { Failure } from '../failure.ts'
import { logReport } from '../output/reports/log.ts'
import { agreementFiles, selected } from '../workspace/workspace.ts'

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

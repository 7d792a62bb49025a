import { command } from '../cli/command.ts'
import { addIndexOptions } from '../cli/options/index-options.ts'
import { failureText } from '../messages/words.ts'
import { type LoggedVersion, logReport } from '../output/reports/log.ts'
import { fileVersions } from '../project/comparisons/file-versions.ts'

export const run = command({
  name: 'log',
  options: addIndexOptions,
  result: ({ project, named, words }) => {
    const versions = fileVersions(project, named).map(
      (version): LoggedVersion =>
        'failure' in version ? { ...version, problem: failureText(words, version.failure) } : version,
    )
    return { report: logReport(versions, words) }
  },
})

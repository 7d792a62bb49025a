import { command } from '../cli/command.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/fail-on.ts'
import { byPlace } from '../diagnostic.ts'
import { validateFormats, validateReport } from '../output/reports/validate.ts'
import { validate } from '../validate/validate.ts'
import { selected } from '../workspace/workspace.ts'

export const run = command<FailOnOptions>({
  name: 'validate',
  options: addFailOn,
  formats: validateFormats,
  answer: ({ named, workspace, words }, options) => {
    const files = selected(workspace, named)
    const diagnostics = files
      .flatMap(file => workspace.diagnosed.get(file.path) ?? validate(file, workspace.around))
      .toSorted(byPlace)
    return {
      report: validateReport(diagnostics, files, words),
      exitCode: exitCodeFor(
        diagnostics.map(({ severity }) => severity),
        options,
      ),
    }
  },
})

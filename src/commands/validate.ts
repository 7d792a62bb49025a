import { command } from '../cli/command.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/fail-on.ts'
import { byPlace, isReported } from '../diagnostic.ts'
import { validateFormats, validateReport } from '../output/reports/validate.ts'
import { withIgnored } from '../validate/ignored.ts'
import { validate } from '../validate/validate.ts'
import { selected } from '../workspace/workspace.ts'

export const run = command<FailOnOptions>({
  name: 'validate',
  options: addFailOn,
  formats: validateFormats,
  answer: ({ named, workspace, words, today }, options) => {
    const files = selected(workspace, named)
    const known = Object.keys(words.findings)
    const diagnostics = files
      .flatMap(file => {
        const found = workspace.diagnosed.get(file.path) ?? validate(file, workspace.around)
        return withIgnored(file, found, today, known)
      })
      .toSorted(byPlace)
    return {
      report: validateReport(diagnostics, files, words),
      exitCode: exitCodeFor(
        diagnostics.filter(isReported).map(({ severity }) => severity),
        options,
      ),
    }
  },
})

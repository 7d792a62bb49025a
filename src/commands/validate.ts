import { addBaseline, againstBaseline, type BaselineOptions } from '../cli/baseline.ts'
import { command } from '../cli/command.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/fail-on.ts'
import { byPlace, isReported } from '../diagnostic.ts'
import { validateFormats, validateReport } from '../output/reports/validate.ts'
import { withIgnored } from '../validate/ignored.ts'
import { validate } from '../validate/validate.ts'
import { selected } from '../workspace/workspace.ts'

export const run = command<FailOnOptions & BaselineOptions>({
  name: 'validate',
  options: (command, words) => addBaseline(addFailOn(command, words), words),
  formats: validateFormats,
  answer: (asked, options) => {
    const { named, workspace, words, today } = asked
    const files = selected(workspace, named)
    const known = Object.keys(words.findings)
    const found = files
      .flatMap(file => {
        const inFile = workspace.diagnosed.get(file.path) ?? validate(file, workspace.around)
        return withIgnored(file, inFile, today, known)
      })
      .toSorted(byPlace)
    const { diagnostics, gone } = againstBaseline(found, files, asked, options)
    return {
      report: validateReport(diagnostics, files, words, gone),
      exitCode: exitCodeFor(
        diagnostics.filter(isReported).map(({ severity }) => severity),
        options,
      ),
    }
  },
})

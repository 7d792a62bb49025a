import { addBaseline, againstBaseline, type BaselineOptions } from '../cli/baseline.ts'
import { command } from '../cli/command.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/fail-on.ts'
import { addFileOptions, type FileOptions, filesAsked } from '../cli/files-asked.ts'
import { addWatch, watchable } from '../cli/watch.ts'
import { byPlace, isReported } from '../diagnostic.ts'
import { validateFormats, validateReport } from '../output/reports/validate.ts'
import { withIgnored } from '../validate/ignored.ts'
import { validate } from '../validate/validate.ts'

const once = command<FailOnOptions & FileOptions & BaselineOptions>({
  name: 'validate',
  options: (command, words) =>
    addWatch(addBaseline(addFileOptions(addFailOn(command, words), words), words), words),
  formats: validateFormats,
  answer: (asked, options) => {
    const { words, today, inProject } = asked
    const { files, workspace, ...all } = filesAsked(asked, options)
    const known = Object.keys(words.findings)
    const found = files
      .flatMap(file => {
        const inFile = workspace.diagnosed.get(file.path) ?? validate(file, workspace.around)
        return withIgnored(file, inFile, today, known)
      })
      .toSorted(byPlace)
    const { diagnostics, gone } = againstBaseline(found, { files, workspace, ...all }, options)
    return {
      report: validateReport({ diagnostics, files, inProject }, words, {
        gone,
        unchangedSince: all.unchangedSince,
      }),
      exitCode: exitCodeFor(
        diagnostics.filter(isReported).map(({ severity }) => severity),
        options,
      ),
    }
  },
})

export const run = watchable(once)

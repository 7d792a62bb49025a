import { command } from '../cli/command.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/fail-on.ts'
import { addFixes, type FixOptions, isAskedFor, written } from '../cli/fixing.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { fixesReport } from '../output/reports/fixes.ts'
import { validateFormats, validateReport } from '../output/reports/validate.ts'
import { diagnosed } from '../workspace/diagnosed.ts'
import { fixedFiles } from '../workspace/fixed-files.ts'
import { selected } from '../workspace/workspace.ts'

export const run = command<FailOnOptions & FixOptions>({
  name: 'validate',
  options: (command, words) => addFixes(addFailOn(command, words), words),
  formats: validateFormats,
  answer: ({ named, workspace, words }, options) => {
    const files = selected(workspace, named)
    if (options.diff) {
      const diagnostics = diagnosed(files, workspace)
      const fixed = fixedFiles(files, workspace, isAskedFor(options))
      return {
        report: fixesReport(diagnostics, files, fixed.files, words),
        exitCode: exitCodeFor(severities(diagnostics), options),
      }
    }
    const isFixing = options.fix || options.fixUnsafe
    const done = isFixing ? written(files, fixedFiles(files, workspace, isAskedFor(options))) : undefined
    const diagnostics = diagnosed(done?.files ?? files, done?.workspace ?? workspace)
    return {
      report: validateReport(diagnostics, done?.files ?? files, words, done?.made),
      exitCode: exitCodeFor(severities(diagnostics), options),
      failures: done?.failures ?? [],
    }
  },
})

const severities = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ severity }) => severity)

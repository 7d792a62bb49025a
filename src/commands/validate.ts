import { addBaseline, againstBaseline, type BaselineOptions } from '../cli/baseline.ts'
import { command } from '../cli/command.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/fail-on.ts'
import { addFileOptions, type FileOptions, filesAsked } from '../cli/files-asked.ts'
import { addFixes, type FixOptions, mended } from '../cli/fixing.ts'
import { versionsKept } from '../cli/versions-kept.ts'
import { addWatch, watchable } from '../cli/watch.ts'
import { isReported } from '../diagnostic.ts'
import { fixesReport } from '../output/reports/fixes.ts'
import { validateFormats, validateReport } from '../output/reports/validate.ts'
import { redactedText } from '../validate/redacted.ts'
import { diagnosed } from '../workspace/diagnosed.ts'

type Options = FailOnOptions & FileOptions & BaselineOptions & FixOptions

const once = command<Options>({
  name: 'validate',
  options: (command, words) =>
    addWatch(addBaseline(addFileOptions(addFixes(addFailOn(command, words), words), words), words), words),
  formats: validateFormats,
  answer: (asked, options) => {
    const { words, today, inProject } = asked
    const standing = { today, known: Object.keys(words.findings) }
    const all = filesAsked(asked, options)
    const { proposed, files, workspace, made, failures = [], text } = mended(all, standing, options)
    const { unchangedSince, changedSince } = all
    const { diagnostics, gone } = againstBaseline(
      diagnosed(
        files,
        workspace,
        standing,
        changedSince === undefined ? [] : versionsKept(files, changedSince, { ...asked, workspace }),
      ),
      { ...all, files, workspace },
      proposed ? { baseline: options.baseline } : options,
    )
    const examined = { diagnostics, files: files.map(redactedText), inProject }
    return {
      report: proposed
        ? fixesReport(examined, proposed, words)
        : validateReport(examined, words, { stale: gone, unchangedSince, made }),
      exitCode: exitCodeFor(
        diagnostics.filter(isReported).map(({ severity }) => severity),
        options,
      ),
      failures: [...all.failures, ...failures],
      text,
    }
  },
})

export const run = watchable(once)

import { command } from '../cli/command.ts'
import { addBaselineOptions, type BaselineOptions, baselineUse } from '../cli/options/baseline-options.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/options/fail-on.ts'
import { addFileOptions, selectFiles } from '../cli/options/file-options.ts'
import { addFixOptions, type FixOptions, fixPlan } from '../cli/options/fix-options.ts'
import { addWatch, watchable } from '../cli/watch.ts'
import { isReported } from '../diagnostic.ts'
import { fixesReport } from '../output/reports/fixes.ts'
import { validateFormats, validateReport } from '../output/reports/validate.ts'
import { baselineRun } from '../project/baseline/baseline-run.ts'
import { fileDiagnostics, suppressionContext } from '../project/checks/file-diagnostics.ts'
import { unraisedVersions } from '../project/comparisons/unraised-versions.ts'
import { fixRun } from '../project/fixes/fix-run.ts'
import { redactedText } from '../validate/redacted.ts'

type Options = FailOnOptions & BaselineOptions & FixOptions

const adders = [addFailOn, addFixOptions, addFileOptions, addBaselineOptions, addWatch]

const once = command<Options>({
  name: 'validate',
  options: (command, words) => adders.reduce((made, add) => add(made, words), command),
  formats: validateFormats,
  answer: (context, options) => {
    const { project, words, checkoutPath } = context
    const suppression = suppressionContext(project.today)
    const selection = selectFiles(context, options)
    const { changedSince } = selection
    const plan = fixPlan(options)
    const { files, workspace, proposed, made, failures } = fixRun(selection, suppression, plan)

    const unraised =
      changedSince === undefined ? [] : unraisedVersions(files, changedSince, { ...project, workspace })
    const found = fileDiagnostics(files, workspace, suppression, unraised)
    const baseline = baselineUse(proposed ? { baseline: options.baseline } : options)
    const { diagnostics, stale } = baselineRun(found, { ...selection, files, workspace }, baseline)

    const examined = { diagnostics, files: files.map(redactedText), inProject: checkoutPath }
    const unchangedSince = files.length === 0 ? changedSince : undefined
    return {
      report: proposed
        ? fixesReport(examined, proposed, words)
        : validateReport(examined, words, { gone: stale, unchangedSince, made }),
      exitCode: exitCodeFor(
        diagnostics.filter(isReported).map(({ severity }) => severity),
        options,
      ),
      failures: [...selection.failures, ...failures],
      text: plan?.outcome === 'in-memory' ? files[0]?.text : undefined,
    }
  },
})

export const run = watchable(once)

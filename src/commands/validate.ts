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
import { checkRun } from '../project/checks/check-run.ts'
import { redactedText } from '../validate/redacted.ts'

const optionGroups = [addFailOn, addFixOptions, addFileOptions, addBaselineOptions, addWatch]

const once = command<FailOnOptions & BaselineOptions & FixOptions>({
  name: 'validate',
  options: (command, words) => optionGroups.reduce((program, add) => add(program, words), command),
  formats: validateFormats,
  result: (context, options) => {
    const { project, words, checkoutPath } = context
    const selection = selectFiles(context, options)
    const plan = fixPlan(options)
    const run = checkRun(selection, plan, project)
    const { files, proposed, made, failures } = run

    const baseline = baselineUse(proposed ? { baseline: options.baseline } : options)
    const selected = { ...selection, files }
    const { diagnostics, stale } = baselineRun(run.diagnostics, selected, project.workspace, baseline)

    const examined = { diagnostics, files: files.map(redactedText), inProject: checkoutPath }
    const unchangedSince = files.length === 0 ? selection.changedSince : undefined
    return {
      report: proposed
        ? fixesReport(examined, proposed.map(redactedText), words)
        : validateReport(examined, words, { stale, unchangedSince, made }),
      exitCode: exitCodeFor(diagnostics.filter(isReported), options),
      failures: [...selection.failures, ...failures],
      text: plan?.outcome === 'in-memory' ? files[0]?.text : undefined,
    }
  },
})

export const run = watchable(once)

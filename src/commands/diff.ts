import { command } from '../cli/command.ts'
import {
  addFailOnChange,
  exitCodeForChanges,
  type FailOnChangeOptions,
} from '../cli/options/fail-on-change.ts'
import { addIndexOptions } from '../cli/options/index-options.ts'
import { dayOption } from '../cli/options/option-values.ts'
import type { Day } from '../domain/calendar/day.ts'
import { diffFormats, diffReport } from '../output/reports/diff.ts'
import { comparisonAssumptions } from '../project/comparisons/comparison-assumptions.ts'
import { comparisonsBetween, comparisonsNamed } from '../project/comparisons/comparisons.ts'

interface Options extends FailOnChangeOptions {
  readonly from?: Day
  readonly to?: Day
  readonly editorial?: true
}

export const run = command<Options>({
  name: 'diff',
  formats: diffFormats,
  options: (command, words) =>
    addFailOnChange(
      addIndexOptions(command, words)
        .option('--from <day>', words.options.diffFrom, dayOption('--from'))
        .option('--to <day>', words.options.diffTo, dayOption('--to'))
        .option('--editorial', words.options.editorial),
      words,
    ),
  result: ({ project, named, words, checkoutPath }, { from, to, editorial = false, ...options }) => {
    const { today } = project
    const pairs =
      from !== undefined || to !== undefined
        ? comparisonsBetween(project, named, from ?? today, to ?? today)
        : comparisonsNamed(project, named, checkoutPath)
    const assumptions = comparisonAssumptions(pairs)
    return {
      report: diffReport(pairs, editorial, assumptions, words),
      exitCode: exitCodeForChanges(pairs, options),
    }
  },
})

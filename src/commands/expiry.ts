import { command } from '../cli/command.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/options/fail-on.ts'
import { addIndexOptions } from '../cli/options/index-options.ts'
import { withinOption } from '../cli/options/option-values.ts'
import { dueAssumptions } from '../domain/assumptions/over-timelines.ts'
import { daysBetween } from '../domain/calendar/day.ts'
import { dayAfterLength, type Length } from '../domain/calendar/length.ts'
import { dueEntries } from '../domain/views/due-entries.ts'
import { expiryReport } from '../output/reports/expiry.ts'
import { timelinesOf } from '../project/timelines/timelines-of.ts'

interface Options extends FailOnOptions {
  readonly within: Length
  readonly past?: true
}

export const run = command<Options>({
  name: 'expiry',
  options: (command, words) =>
    addFailOn(addIndexOptions(command, words), words)
      .option('--within <time>', words.options.within, withinOption, withinOption('180d'))
      .option('--past', words.options.past),
  result: ({ project, named, words }, { within, past = false, ...options }) => {
    const { today } = project
    const until = dayAfterLength(today, within, 'last-of-month')
    const timelines = timelinesOf(project, named, until)
    const due = dueEntries(timelines, today, until, past)
    const coming = due.flatMap(({ row }) => ((row.days ?? 0) >= 0 ? [row] : []))
    const assumptions = dueAssumptions(timelines, due)
    return {
      report: expiryReport(due, daysBetween(today, until), assumptions, words),
      exitCode: exitCodeFor(coming, options),
    }
  },
})

import { command } from '../cli/command.ts'
import { addFailOn, exitCodeFor, type FailOnOptions } from '../cli/options/fail-on.ts'
import { type Horizon, withinOption } from '../cli/options/option-values.ts'
import { ofExpiry } from '../domain/assumptions/of-views.ts'
import { type Day, daysAfter, daysBetween, monthsAfter } from '../domain/calendar/day.ts'
import { type Severity, severities } from '../domain/severity.ts'
import { expiry } from '../domain/views/expiry.ts'
import { expiryReport } from '../output/reports/expiry.ts'
import { addIndexOptions, type IndexOptions, timelinesAsked } from '../project/timelines/timelines-of.ts'

interface Options extends IndexOptions, FailOnOptions {
  readonly within: Horizon
  readonly past?: true
}

export const run = command<Options>({
  name: 'expiry',
  options: (command, words) =>
    addFailOn(addIndexOptions(command, words), words)
      .option('--within <time>', words.options.within, withinOption, withinOption('180d'))
      .option('--past', words.options.past),
  answer: (asked, options) => {
    const { today, words } = asked
    const reaching = reached(today, options.within)
    const horizon = daysBetween(today, reaching)
    const timelines = timelinesAsked(asked, options, reaching)
    const due = timelines
      .flatMap(timeline =>
        expiry(timeline, today, horizon, options.past ?? false).map(row => ({ timeline, row })),
      )
      .toSorted((a, b) => a.row.days - b.row.days || urgency(b.row.severity) - urgency(a.row.severity))

    const assumptions = timelines.flatMap(timeline => {
      const own = due.filter(one => one.timeline === timeline)
      if (own.length === 0 && timeline.life) return []
      const payouts = own.flatMap(({ row }) => (row.due.kind === 'payouts' ? row.due.payouts : []))
      return ofExpiry(timeline, payouts, asked.plannedDay)
    })
    const urgent = due.filter(({ row }) => row.days >= 0).map(({ row }) => row.severity)
    return { report: expiryReport(due, horizon, assumptions, words), exitCode: exitCodeFor(urgent, options) }
  },
})

const urgency = (severity: Severity) => severities.indexOf(severity)

/** The last day within the horizon. */
function reached(today: Day, { count, unit }: Horizon): Day {
  if (unit === 'm') return monthsAfter(today, count)
  return daysAfter(today, unit === 'w' ? 7 * count : count)
}

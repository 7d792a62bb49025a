import {
  addIndexOptions,
  agreementsAsked,
  type IndexOptions,
  plannedDayRule,
  timelineOf,
} from '../cli/agreements.ts'
import { command } from '../cli/command.ts'
import { type Horizon, oneOf, withinOption } from '../cli/options.ts'
import { ofExpiry } from '../domain/assumptions/of-views.ts'
import { type Day, daysAfter, daysBetween, monthsAfter } from '../domain/calendar/day.ts'
import { expiry, type Severity, severities } from '../domain/views/expiry.ts'
import { expiryReport } from '../output/reports/expiry.ts'

interface Options extends IndexOptions {
  readonly within: Horizon
  readonly past?: true
  readonly failOn: Severity | 'never'
}

export const run = command<Options>({
  name: 'expiry',
  options: (command, words) =>
    addIndexOptions(command, words)
      .option('--within <time>', words.options.within, withinOption, withinOption('180d'))
      .option('--past', words.options.past)
      .option(
        '--fail-on <severity>',
        words.options.failOn,
        oneOf('--fail-on', [...severities, 'never']),
        'error',
      ),
  answer: (asked, options) => {
    const { today, words, workspace } = asked
    const horizon = daysBetween(today, reached(today, options.within))
    const timelines = agreementsAsked(asked).map(({ model }) => timelineOf(model, asked, options))
    const due = timelines
      .flatMap(timeline =>
        expiry(timeline, today, horizon, options.past ?? false).map(row => ({ timeline, row })),
      )
      .toSorted((a, b) => a.row.days - b.row.days || urgency(b.row.severity) - urgency(a.row.severity))

    const assumptions = timelines.flatMap(timeline => {
      const own = due.filter(one => one.timeline === timeline)
      if (own.length === 0) return []
      const payouts = own.flatMap(({ row }) => (row.due.kind === 'payouts' ? row.due.payouts : []))
      return ofExpiry(timeline, payouts, plannedDayRule(workspace))
    })
    const failing = options.failOn === 'never' ? [] : severities.slice(severities.indexOf(options.failOn))
    const isUrgent = due.some(({ row }) => row.days >= 0 && failing.includes(row.severity))
    return { report: expiryReport(due, horizon, assumptions, words), exitCode: isUrgent ? 1 : 0 }
  },
})

const urgency = (severity: Severity) => severities.indexOf(severity)

/** The last day within the horizon. */
function reached(today: Day, { count, unit }: Horizon): Day {
  if (unit === 'm') return monthsAfter(today, count)
  return daysAfter(today, unit === 'w' ? 7 * count : count)
}

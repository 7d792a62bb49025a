import { addIndexOptions, type IndexOptions, timelinesAsked } from '../cli/agreements.ts'
import { command } from '../cli/command.ts'
import { dayOption } from '../cli/options.ts'
import { payoutAssumptions } from '../domain/assumptions/of-views.ts'
import type { Day } from '../domain/calendar/day.ts'
import { afterAllDays, beforeAllDays } from '../domain/calendar/day.ts'
import { payoutSchedule } from '../domain/views/payout-schedule.ts'
import { payoutsReport } from '../output/reports/amounts/payouts.ts'

interface Options extends IndexOptions {
  readonly from: Day
  readonly to?: Day
}

export const run = command<Options>({
  name: 'payouts',
  options: (command, words) =>
    addIndexOptions(command, words)
      .option('--from <day>', words.options.from, dayOption('--from'), beforeAllDays)
      .option('--to <day>', words.options.to, dayOption('--to')),
  answer: (asked, options) => {
    const schedules = timelinesAsked(asked, options, options.to).map(timeline => ({
      timeline,
      payouts: payoutSchedule(timeline, { from: options.from, to: options.to ?? afterAllDays }),
    }))
    const assumptions = schedules.flatMap(({ timeline, payouts }) =>
      payoutAssumptions(timeline, payouts, asked.plannedDay),
    )
    return { report: payoutsReport(schedules, assumptions, asked.words) }
  },
})

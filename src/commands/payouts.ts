import { command } from '../cli/command.ts'
import { addIndexOptions } from '../cli/options/index-options.ts'
import { dayOption } from '../cli/options/option-values.ts'
import { assumptionsOfPayouts } from '../domain/assumptions/over-timelines.ts'
import { afterAllDays, beforeAllDays, type Day } from '../domain/calendar/day.ts'
import { payoutSchedule } from '../domain/views/payout-schedule.ts'
import { payoutsReport } from '../output/reports/amounts/payouts.ts'
import { timelinesOf } from '../project/timelines/timelines-of.ts'

interface Options {
  readonly from: Day
  readonly to?: Day
}

export const run = command<Options>({
  name: 'payouts',
  options: (command, words) =>
    addIndexOptions(command, words)
      .option('--from <day>', words.options.from, dayOption('--from'), beforeAllDays)
      .option('--to <day>', words.options.to, dayOption('--to')),
  result: ({ project, named, words }, { from, to }) => {
    const schedules = timelinesOf(project, named, to).map(timeline => ({
      timeline,
      payouts: payoutSchedule(timeline, { from, to: to ?? afterAllDays }),
    }))
    const shown = schedules.map(({ timeline, payouts }) => ({
      timeline,
      payouts: payouts.filter(({ onlyIf }) => onlyIf !== 'option-used').map(({ payout }) => payout),
    }))
    const assumptions = assumptionsOfPayouts(shown)
    return { report: payoutsReport(schedules, assumptions, words) }
  },
})

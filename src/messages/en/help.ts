import type { Words } from '../words.ts'
import { certain } from './certain.ts'

export const commands: Words['commands'] = {
  validate: 'what is wrong in the files, and where',
  explain: 'what a finding is about, with an example; or all findings',
  list: 'the register: every agreement, its state and its term',
  show: 'all that an agreement says',
  split: 'what each party puts in and receives, in kronor and per cent',
  index: 'each adjustment by index, before and after rounding',
  payouts: 'every payout: window, planned day, covered period, amount',
  budget: 'what each year costs, by cash or accrual',
  expiry: 'what ends or falls due; exit code 1 if it is urgent',
  log: 'the versions of an agreement in git, and what each changed and cost',
  diff: 'what differs between two versions, what it costs, and whom',
  git: 'what git shows of agreements: set it up with “iop git install”',
}

export const options: Words['options'] = {
  agreements: 'ids, files, folders or patterns; all agreements of the workspace if none is named',
  codes: 'the code of a finding, as validate prints it; all codes if none is named',
  format: 'the form of the result, on the screen or in a file; repeatable',
  lang: 'language of what is printed: sv or en',
  today: 'the day to take as today, year-month-day',
  asOf: 'use index values as they were known on this day (default: today)',
  assume: 'where an index value is missing, assume a change: OPI=2.5, or OPI:2024=4.1 for one year',
  color: 'colours, also when piped',
  noColor: 'no colours',
  fix: 'mend what can only be a slip, in the files',
  fixUnsafe: 'mend also where what was meant is likely and not certain',
  diff: 'show what --fix, or --fix-unsafe beside it, would change; write nothing',
  failOn: 'exit with 1 from this severity: error, warning, note or never',
  stdinPath: 'take standard input for the file at this path',
  changed: 'only files that differ from a commit (default: HEAD), new ones too',
  watch: 'again each time that a file changes, until Ctrl-C',
  baseline: 'findings in this file may stand; only new ones are reported',
  updateBaseline: 'take what is gone out of the baseline; make it if it is not there',
  growBaseline: 'put new findings in the baseline too',
  from: 'only what is planned on this day or later',
  to: 'only what is planned on this day or earlier',
  diffFrom: 'the same agreement on that day, before amendments of later days; with --to',
  diffTo: 'the same agreement on that day',
  editorial: 'list other and editorial changes too',
  failOnChange: 'exit code 1 at: substantive (changes), money (kronor) or any; never if nothing is said',
  settle: 'what index values published later changed in payouts already made',
  year: 'the calendar year (default: the next one)',
  years: 'several calendar years, A-B',
  basis: 'cash: in the year of the planned day; accrual: over the months covered',
  by: 'one row for each recipient, payer, agreement or grant',
  bridge: 'from cash to accrual: claims and debts at each year’s end',
  within: 'horizon in days (180d), weeks (26w) or months (6m); what has no day is always shown',
  past: 'also what is past',
  help: 'this help',
  version: 'the version of the program',
}

export const help: Words['help'] = {
  about: 'Partnerships of the public sector and civil society (IOP), computed exactly.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  more: 'iop COMMAND --help says more about a command.',
}

export const tables: Words['tables'] = {
  total: 'Total',
  ofWhichConditional: 'of which conditional',
  unknown: 'unknown',
  unknownDay: 'unknown',
  unknownRecipient: 'unknown recipient',
  untilFurtherNotice: 'open',
  succession: ({ predecessor, gap }) => {
    const days = `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'day' : 'days'}`
    return gap > 0
      ? `Gap of ${days} after ${predecessor}.`
      : `In force together with ${predecessor} for ${days}.`
  },
  certain,
  assumptions: 'What this rests on',
  marks: {
    preliminary: '* preliminary',
    forecast: '† forecast',
    conditional: '‡ conditional or not decided',
  },
  seeAll: 'The table is wider than the screen; see all of it with --format csv.',
  watching: 'Waiting for changes; Ctrl-C ends.',
  again: 'Changed; once more:',
}

import { wordsFor } from './cli/chosen-words.ts'
import { dayOption, forecastOption } from './cli/options/option-values.ts'
import { isReported } from './diagnostic.ts'
import { afterAllDays, beforeAllDays, type Day } from './domain/calendar/day.ts'
import type { ComparedPair } from './domain/differences/compared-pair.ts'
import { oreOf } from './domain/money/figure.ts'
import type { Severity } from './domain/severity.ts'
import type { Timeline } from './domain/timeline/timeline.ts'
import { type BudgetRow, budget } from './domain/views/budget.ts'
import { type DueRow, expiry } from './domain/views/expiry.ts'
import { payoutSchedule, type ScheduledPayout } from './domain/views/payout-schedule.ts'
import { split } from './domain/views/split.ts'
import type { SplitRow } from './domain/views/split-over.ts'
import { Failure } from './failure.ts'
import type { Language } from './language.ts'
import { messageLine } from './output/findings/message.ts'
import { checkRun } from './project/checks/check-run.ts'
import { namedSelection } from './project/checks/file-selection.ts'
import { comparisonsNamed } from './project/comparisons/comparisons.ts'
import { type ProjectContext, projectContext } from './project/project-context.ts'
import { timelinesOf } from './project/timelines/timelines-of.ts'
import { readWorkspace } from './project/workspace/read-workspace.ts'

// What scripts can use. Amounts are in öre, as `bigint`; days are texts, `2026-01-31`. What cannot be done as asked is
// thrown as a `Failure`, whose `code` and `args` say why. Nothing is read from the clock or the environment.

/** The agreements, indices and settings of a folder, with the days that results are computed for. */
export interface Project {
  readonly today: Day
  readonly asOf: Day
  /** @internal */
  readonly context: ProjectContext
}

/** What a project is computed with: today, the day by which an index value must be published to count, and forecasts. */
export interface LoadOptions {
  /** `2026-01-31` */
  readonly today: string
  /** By default `today`. */
  readonly asOf?: string
  /** Changes of indices in per cent where no value is published: `OPI=2.5`, or `OPI:2024=4.1` for a single year. */
  readonly assume?: readonly string[]
}

/** Reads the workspace that a folder belongs to. */
function load(folder: string, { today, asOf = today, assume = [] }: LoadOptions): Project {
  const context = projectContext(readWorkspace(folder), {
    today: dayOption('today')(today),
    asOf: dayOption('asOf')(asOf),
    forecasts: assume.map(forecastOption),
  })
  return { today: context.today, asOf: context.asOf, context }
}

/** Something wrong in a file, from the first to the character after the last. Lines and columns are counted from 1. */
export interface FileFinding {
  /** What kind it is; `iop explain CODE` says what must hold and why. */
  readonly code: string
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** What is wrong, and what to write instead, on one line. Personal data are left out. */
  readonly message: string
}

/** The findings in files, by default all of the workspace, less those that a comment suppresses. */
function validate(project: Project, files: readonly string[] = [], language: Language = 'en'): FileFinding[] {
  const selection = namedSelection(project.context.workspace, files)
  const [failure] = selection.failures
  if (failure) throw failure
  const words = wordsFor(language, {})
  return checkRun(selection, undefined, project.context)
    .diagnostics.filter(isReported)
    .map(found => {
      const { code, severity, file, line, column, endLine, endColumn } = found
      return { code, severity, file, line, column, endLine, endColumn, message: messageLine(words, found) }
    })
}

/**
 * The timelines of agreements, named by id, file, folder or pattern, by default of all: everything that follows from them, at
 * least until `reaching`. Fails if a file has an error.
 */
function timelines(project: Project, named: readonly string[] = [], reaching?: string): Timeline[] {
  return timelinesOf(
    project.context,
    named,
    reaching === undefined ? undefined : dayOption('reaching')(reaching),
  )
}

/** The timeline of one agreement. Fails if the name leads to several. */
function timelineNamed(project: Project, name: string, reaching?: string): Timeline {
  const [first, ...others] = timelines(project, [name], reaching)
  if (first && others.length === 0) return first
  const known = [first, ...others].flatMap(found => found?.agreement.id ?? [])
  throw new Failure('agreement-not-found', { id: name, nearest: undefined, known })
}

/** The payouts of an agreement that are planned within a period, by day, and all that have no known day. */
const payouts = (timeline: Timeline, from?: string, to?: string): ScheduledPayout[] =>
  payoutSchedule(timeline, {
    from: from === undefined ? beforeAllDays : dayOption('from')(from),
    to: to === undefined ? afterAllDays : dayOption('to')(to),
  })

/** Everything that falls due within a number of days after the project's today, and what may at any time. */
const due = (project: Project, timeline: Timeline, withinDays: number): DueRow[] =>
  expiry(timeline, project.today, withinDays, false)

/** What differs between versions, and what it costs: two agreements or files, two git revisions, `main...HEAD`. */
const diff = (project: Project, versions: readonly string[]): ComparedPair[] =>
  comparisonsNamed(project.context, versions)

export type { BudgetRow, ComparedPair, Day, DueRow, Language, ScheduledPayout, Severity, SplitRow, Timeline }
export {
  budget,
  diff,
  due as expiry,
  Failure,
  load,
  oreOf,
  payouts,
  split,
  timelineNamed as timeline,
  timelines,
  validate,
}

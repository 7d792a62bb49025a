import type { Command } from 'commander'
import type { CommandContext } from '../../cli/command.ts'
import { dayOption, forecastOption } from '../../cli/options/option-values.ts'
import { type Diagnostic, isReported } from '../../diagnostic.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import { type Day, lastDayOfYear, yearOf } from '../../domain/calendar/day.ts'
import { type Forecast, indicesKnown } from '../../domain/index/forecast.ts'
import { indexPeriod } from '../../domain/index/index-period.ts'
import { isComplete } from '../../domain/index/is-complete.ts'
import { publishedBy } from '../../domain/index/series.ts'
import type { Payout } from '../../domain/timeline/payout.ts'
import { entriesOf, type Timeline, timeline } from '../../domain/timeline/timeline.ts'
import { Failure } from '../../failure.ts'
import { nameOf, type SourceFile } from '../../files.ts'
import type { Words } from '../../messages/words.ts'
import { nearest } from '../../nearest.ts'
import { type ReadAgreement, validateAgreement } from '../../validate/agreement.ts'
import { withIgnored } from '../../validate/ignored.ts'
import { agreementFiles, selected, type Workspace } from '../workspace/read-workspace.ts'

/** The agreements that a command is asked about. A file with errors is a failure: nothing is computed from it. */
export function agreementsAsked({ named, workspace, today }: CommandContext): ReadAgreement[] {
  const files = agreementFiles(selected(workspace, named))
  if (files.length === 0)
    throw new Failure('no-agreements', { folder: named.join(' ') || (workspace.folder ?? '') })
  assertIndices(workspace, today)
  return files.map(file => valid(file, workspace, today))
}

/** What is worked out with indices or settings that have errors would be something else than what is meant. */
function assertIndices({ files, diagnosed }: Workspace, today: Day): void {
  for (const file of files) assertSound(file, diagnosed.get(file.path) ?? [], today)
}

function valid(file: SourceFile, workspace: Workspace, today: Day): ReadAgreement {
  const { value, diagnostics } = validateAgreement(file, workspace.context)
  assertSound(file, diagnostics, today)
  if (!value) throw new Failure('not-an-agreement', { path: file.path })
  return value
}

/** Nothing is computed from a file with an error that nobody has asked to be ignored. */
function assertSound(file: SourceFile, diagnostics: readonly Diagnostic[], today: Day): void {
  // Only what was found can be let stand; what is wrong with the comments themselves is for `validate` to say.
  const known: readonly string[] = diagnostics.map(({ code }) => code)
  const reported = withIgnored(file, diagnostics, today, known).filter(isReported)
  const [first, ...others] = reported.filter(({ severity }) => severity === 'error')
  if (first) throw new Failure('not-valid', { path: file.path, code: first.code, others: others.length })
}

/** The agreement of the workspace that follows another, if there is one that can be read. */
export function successorOf(agreement: Agreement, { workspace }: CommandContext): Agreement | undefined {
  const mentioning = agreementFiles(workspace.files).filter(
    ({ text = '' }) => text.includes('succeeds') && text.includes(agreement.id),
  )
  const read = mentioning.map(file => validateAgreement(file, workspace.context).value?.model)
  return read.find(model => model?.succeeds === agreement.id)
}

/** The agreement of the workspace that another follows, if there is one that can be read. */
export function predecessorOf({ succeeds }: Agreement, { workspace }: CommandContext): Agreement | undefined {
  const file = agreementFiles(workspace.files).find(({ path }) => nameOf(path) === succeeds)
  return file && validateAgreement(file, workspace.context).value?.model
}

export interface IndexOptions {
  readonly assume?: readonly Forecast[]
}

/** The options of commands whose results rest on index values. */
export const addIndexOptions = (command: Command, words: Words): Command =>
  command
    .option('--as-of <day>', words.options.asOf, dayOption('--as-of'))
    .option('--assume <change>', words.options.assume, (value: string, before: readonly Forecast[] = []) => [
      ...before,
      forecastOption(value),
    ])

/** What agreements are worked out with. */
export type WorkedWith = Pick<CommandContext, 'workspace' | 'today' | 'asOf' | 'plannedDay'>

/** What agreements that need not be in the workspace are worked out with, as far as no question says how far. */
export function workedOut(asked: WorkedWith, options: IndexOptions): (agreement: Agreement) => Timeline {
  assertIndices(asked.workspace, asked.today)
  for (const forecast of options.assume ?? []) assertUsable(forecast, asked)
  return agreement => timelineOf(agreement, asked, options, horizonOf(asked, asked.today))
}

/** The agreements that a command is asked about, worked out at least as far as `reaching`, the last day it asks for. */
export function timelinesAsked(
  asked: CommandContext,
  options: IndexOptions,
  reaching: Day = asked.today,
): Timeline[] {
  for (const forecast of options.assume ?? []) assertUsable(forecast, asked)
  return agreementsAsked(asked).map(({ model }) =>
    timelineOf(model, asked, options, horizonOf(asked, reaching)),
  )
}

/** An assumption that nothing could use is a mistake: of an index that there is not, or of a year that has its value. */
function assertUsable({ index, year }: Forecast, { workspace, asOf }: WorkedWith): void {
  const known = workspace.series.map(({ id }) => id)
  if (!known.includes(index))
    throw new Failure('index-not-found', { index, nearest: nearest(index, known), known })
  const series = workspace.series.find(({ id }) => id === index)
  if (!series || year === undefined || !isComplete(series, year, asOf)) return
  const percent = series.kind === 'level' ? undefined : publishedBy(series, indexPeriod(year), asOf)?.number
  throw new Failure('index-published', { index, year, percent })
}

/** An agreement worked out with the index values known on the day asked about, and what is assumed where there are none. */
function timelineOf(
  agreement: Agreement,
  asked: WorkedWith,
  { assume = [] }: IndexOptions,
  horizon: Day,
): Timeline {
  const { workspace, asOf, plannedDay } = asked
  const forecast = Object.entries(workspace.settings.forecast ?? {})
  const standing = forecast.map(([index, percent]) => ({ index, percent }))
  const lookup = indicesKnown(workspace.series, asOf, [...standing, ...assume])
  return timeline(agreement, lookup, plannedDay, horizon)
}

/**
 * How far agreements without a last day are worked out: to the end of the calendar year five years after today's or, if
 * that is later, one year after the last that is asked for, since what is paid in a year may be for the next.
 */
const horizonOf = ({ today }: WorkedWith, reaching: Day): Day =>
  lastDayOfYear(Math.max(yearOf(today) + 5, yearOf(reaching) + 1))

/** The payouts by the values published until a day, and nothing else. */
export function payoutsKnownOn(
  { agreement, life }: Timeline,
  { workspace, plannedDay }: CommandContext,
  day: Day,
): Payout[] {
  const known = indicesKnown(workspace.series, day, [])
  return life ? entriesOf(timeline(agreement, known, plannedDay, life.scheduledEnd), 'payout') : []
}

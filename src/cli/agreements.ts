import type { Command } from 'commander'
import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Day } from '../domain/calendar/day.ts'
import { type Forecast, indicesKnown } from '../domain/index/forecast.ts'
import { indexPeriod } from '../domain/index/index-period.ts'
import { isComplete, publishedBy } from '../domain/index/series.ts'
import { type Payout, payouts } from '../domain/timeline/payout.ts'
import { type Timeline, timeline } from '../domain/timeline/timeline.ts'
import { Failure } from '../failure.ts'
import type { SourceFile } from '../files.ts'
import type { Words } from '../messages/words.ts'
import { nearest } from '../nearest.ts'
import { type ReadAgreement, validateAgreement } from '../validate/agreement.ts'
import { agreementFiles, selected, type Workspace } from '../workspace/workspace.ts'
import type { Asked } from './command.ts'
import { dayOption, forecastOption } from './options.ts'

/** The agreements that a command is asked about. A file with errors is a failure: nothing is computed from it. */
export function agreementsAsked({ named, workspace }: Asked): ReadAgreement[] {
  const files = agreementFiles(selected(workspace, named))
  if (files.length === 0)
    throw new Failure('no-agreements', { folder: named.join(' ') || (workspace.folder ?? '') })
  const broken = [...workspace.diagnosed.values()].flat().find(({ severity }) => severity === 'error')
  if (broken) throw new Failure('not-valid', { path: broken.file, code: broken.code, others: 0 })
  return files.map(file => valid(file, workspace))
}

function valid(file: SourceFile, workspace: Workspace): ReadAgreement {
  const { value, diagnostics } = validateAgreement(file, workspace.around)
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
  if (first) throw new Failure('not-valid', { path: file.path, code: first.code, others: others.length })
  if (!value) throw new Failure('not-an-agreement', { path: file.path })
  return value
}

/** The agreement of the workspace that follows another, if there is one that can be read. */
export function successorOf(agreement: Agreement, { workspace }: Asked): Agreement | undefined {
  const mentioning = agreementFiles(workspace.files).filter(
    ({ text = '' }) => text.includes('succeeds') && text.includes(agreement.id),
  )
  const read = mentioning.map(file => validateAgreement(file, workspace.around).value?.model)
  return read.find(model => model?.succeeds === agreement.id)
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

/** The agreements that a command is asked about, worked out. */
export function timelinesAsked(asked: Asked, options: IndexOptions): Timeline[] {
  for (const forecast of options.assume ?? []) assertUsable(forecast, asked)
  return agreementsAsked(asked).map(({ model }) => timelineOf(model, asked, options))
}

/** An assumption that nothing could use is a mistake: of an index that there is not, or of a year that has its value. */
function assertUsable({ index, year }: Forecast, { workspace, asOf }: Asked): void {
  const known = workspace.series.map(({ id }) => id)
  if (!known.includes(index))
    throw new Failure('index-not-found', { index, nearest: nearest(index, known), known })
  const series = workspace.series.find(({ id }) => id === index)
  if (!series || year === undefined || !isComplete(series, year, asOf)) return
  const percent = series.kind === 'level' ? undefined : publishedBy(series, indexPeriod(year), asOf)?.number
  throw new Failure('index-published', { index, year, percent })
}

/** An agreement worked out with the index values known on the day asked about, and what is assumed where there are none. */
function timelineOf(agreement: Agreement, asked: Asked, { assume = [] }: IndexOptions): Timeline {
  const { workspace, asOf, plannedDay } = asked
  const forecast = Object.entries(workspace.settings.forecast ?? {})
  const standing = forecast.map(([index, percent]) => ({ index, percent }))
  return timeline(agreement, indicesKnown(workspace.series, asOf, [...standing, ...assume]), plannedDay)
}

/** The payouts by the values published until a day, and nothing else. */
export const payoutsKnownOn = (agreement: Agreement, { workspace, plannedDay }: Asked, day: Day): Payout[] =>
  payouts(agreement, indicesKnown(workspace.series, day, []), plannedDay)

import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { Forecast } from '../../domain/index/forecast.ts'
import { indexPeriod } from '../../domain/index/index-period.ts'
import { isYearPublished, publishedBy } from '../../domain/index/series.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import { timelineAsKnown } from '../../domain/timeline/timeline-as-known.ts'
import { Failure } from '../../failure.ts'
import { nearest } from '../../nearest.ts'
import { knowledgeOf, type ProjectContext } from '../project-context.ts'
import { assertIndicesSound, readAgreements } from '../workspace/read-agreements.ts'
import { inSuccession } from '../workspace/related-agreements.ts'

/** The timelines of the agreements that arguments name, each ended by its successor, computed at least until `reaching`. */
export function timelinesOf(
  project: ProjectContext,
  named: readonly string[],
  reaching: Day = project.today,
): Timeline[] {
  for (const forecast of project.forecasts) assertUsable(forecast, project)
  const knowledge = knowledgeOf(project)
  const read = readAgreements(project, named).map(({ model }) => model)
  return inSuccession(read, project.workspace.files).map(model => timelineAsKnown(model, knowledge, reaching))
}

/** Gives the function that computes the timeline of any agreement. Fails if an index, the settings or a forecast is unsound. */
export function timelineIn(project: ProjectContext): (agreement: Agreement) => Timeline {
  assertIndicesSound(project)
  for (const forecast of project.forecasts) assertUsable(forecast, project)
  const knowledge = knowledgeOf(project)
  return agreement => timelineAsKnown(agreement, knowledge)
}

/** Fails if a forecast cannot be used: the index is unknown, or the value of the year is published. */
function assertUsable({ index, year }: Forecast, { workspace, asOf }: ProjectContext): void {
  const known = workspace.series.map(({ id }) => id)
  if (!known.includes(index))
    throw new Failure('index-not-found', { index, nearest: nearest(index, known), known })
  const series = workspace.series.find(({ id }) => id === index)
  if (!series || year === undefined || !isYearPublished(series, year, asOf)) return
  const percent = series.kind === 'level' ? undefined : publishedBy(series, indexPeriod(year), asOf)?.number
  throw new Failure('index-published', { index, year, percent })
}

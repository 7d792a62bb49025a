import type { Forecast } from '../../domain/index/forecast.ts'
import { indexPeriod } from '../../domain/index/index-period.ts'
import { isYearPublished, publishedBy } from '../../domain/index/series.ts'
import { Failure } from '../../failure.ts'
import { nearest } from '../../nearest.ts'
import type { ProjectContext } from '../project-context.ts'

/**
 * Fails if a forecast of the run cannot be used in the workspaces that a result is computed in: none of them has the index, or
 * the value of the year is published.
 */
export function assertForecastsUsable(
  { asOf, forecasts }: ProjectContext,
  projects: readonly ProjectContext[],
): void {
  const series = projects.flatMap(({ workspace }) => workspace.series)
  const known = [...new Set(series.map(({ id }) => id))]
  for (const { index, year } of forecasts) {
    const ofIndex = series.filter(({ id }) => id === index)
    if (ofIndex.length === 0)
      throw new Failure('index-not-found', { index, nearest: nearest(index, known), known })
    const published = ofIndex.find(one => year !== undefined && isYearPublished(one, year, asOf))
    if (published && year !== undefined) throw isPublished({ index, year }, published, asOf)
  }
}

const isPublished = (
  { index, year }: Required<Pick<Forecast, 'index' | 'year'>>,
  series: ProjectContext['workspace']['series'][number],
  asOf: ProjectContext['asOf'],
) => {
  const percent = series.kind === 'level' ? undefined : publishedBy(series, indexPeriod(year), asOf)?.number
  return new Failure('index-published', { index, year, percent })
}

import { dirname, resolve } from 'node:path'
import type { Day } from '../domain/calendar/day.ts'
import type { Forecast } from '../domain/index/forecast.ts'
import { cached } from '../domain/once.ts'
import type { Knowledge } from '../domain/timeline/timeline-as-known.ts'
import { type Workspace, workspacesFrom } from './workspace/read-workspace.ts'

/** What the agreements of a workspace are read and computed with. */
export interface ProjectContext {
  readonly workspace: Workspace
  readonly today: Day
  /** The day by which an index value must be published to count. */
  readonly asOf: Day
  /** Forecasts of this run, which take precedence over those of the workspace's settings. */
  readonly forecasts: readonly Forecast[]
  /** The same context with the nearest workspace around a file: one object a workspace. It is empty if the file lies in none. */
  readonly around: (path: string) => ProjectContext
}

/**
 * The context of a day; by default with the index values published until that day, and without forecasts of the run.
 * `workspaceOf` gives the workspaces of other folders.
 */
export function projectContext(
  workspace: Workspace,
  { today, asOf = today, forecasts = [] }: Pick<ProjectContext, 'today'> & Partial<ProjectContext>,
  workspaceOf = workspacesFrom(workspace),
): ProjectContext {
  const contextIn = cached(
    (workspace: Workspace): ProjectContext => ({ workspace, today, asOf, forecasts, around }),
  )
  const around = (path: string) => contextIn(workspaceOf(dirname(resolve(workspace.cwd, path))))
  return contextIn(workspace)
}

/** What timelines are computed with. */
export function knowledgeOf(project: ProjectContext): Knowledge {
  const { workspace, today, asOf } = project
  const { forecast = {}, plannedDay: dueDayRule = 'last-banking-day' } = workspace.settings
  const inSettings = Object.entries(forecast).map(([index, percent]) => ({ index, percent }))
  return {
    series: workspace.series,
    forecasts: [...inSettings, ...project.forecasts],
    today,
    asOf,
    dueDayRule,
  }
}

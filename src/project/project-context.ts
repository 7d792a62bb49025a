import type { DueDayRule } from '../domain/agreement/money/payout-plan.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { Forecast } from '../domain/index/forecast.ts'
import type { Knowledge } from '../domain/timeline/timeline-as-known.ts'
import type { Workspace } from './workspace/read-workspace.ts'

/** What the agreements of a project are read and computed with. */
export interface ProjectContext {
  readonly workspace: Workspace
  readonly today: Day
  /** The day by which an index value must be published to count. */
  readonly asOf: Day
  /** The day of a payout window that payouts are planned for. */
  readonly dueDayRule: DueDayRule
  /** Forecasts of this run, which take precedence over those of the workspace's settings. */
  readonly forecasts: readonly Forecast[]
}

/** The context of a day; by default with the index values published until that day, and without forecasts of the run. */
export function projectContext(
  workspace: Workspace,
  { today, asOf = today, forecasts = [] }: Pick<ProjectContext, 'today'> & Partial<ProjectContext>,
): ProjectContext {
  return {
    workspace,
    today,
    asOf,
    forecasts,
    dueDayRule: workspace.settings.plannedDay ?? 'last-banking-day',
  }
}

/** What timelines are computed with. */
export function knowledgeOf(project: ProjectContext): Knowledge {
  const { workspace, today, asOf, dueDayRule } = project
  const inSettings = Object.entries(workspace.settings.forecast ?? {})
  const forecasts = [...inSettings.map(([index, percent]) => ({ index, percent })), ...project.forecasts]
  return { series: workspace.series, forecasts, today, asOf, dueDayRule }
}

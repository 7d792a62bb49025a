import type { DueDayRule } from '../domain/agreement/money/payout-plan.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { Forecast } from '../domain/index/forecast.ts'
import type { Knowledge } from '../domain/timeline/timeline-as-known.ts'
import type { Workspace } from './workspace/read-workspace.ts'

/** What the agreements of a project are read and worked out with. */
export interface ProjectContext {
  readonly workspace: Workspace
  readonly today: Day
  /** The day by which an index value must be published to count. */
  readonly asOf: Day
  /** Which day of a window payouts are planned for in this workspace. */
  readonly dueDayRule: DueDayRule
  /** Forecasts of this run; they precede those of the workspace's settings. */
  readonly forecasts: readonly Forecast[]
}

/** The context for a day; by default with the index values published until then, and without forecasts of its own. */
export function projectContext(
  workspace: Workspace,
  { today, asOf = today, forecasts: assumed = [] }: Pick<ProjectContext, 'today'> & Partial<ProjectContext>,
): ProjectContext {
  return {
    ...{ workspace, today, asOf, forecasts: assumed },
    dueDayRule: workspace.settings.plannedDay ?? 'last-banking-day',
  }
}

/** What agreements are worked out with, as `domain` takes it. */
export function knowledgeOf({
  workspace,
  forecasts: assumed,
  today,
  asOf,
  dueDayRule,
}: ProjectContext): Knowledge {
  const settled = Object.entries(workspace.settings.forecast ?? {})
  const forecasts = [...settled.map(([index, percent]) => ({ index, percent })), ...assumed]
  return { series: workspace.series, forecasts, today, asOf, dueDayRule }
}

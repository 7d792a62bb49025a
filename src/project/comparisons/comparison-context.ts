import type { Agreement } from '../../domain/agreement/agreement.ts'
import { undatedYears } from '../../domain/timeline/horizon.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import type { ProjectContext } from '../project-context.ts'
import { timelineIn } from '../timelines/timelines-of.ts'

/** What both of the compared versions are read and worked out with: the workspace as it is now. */
export interface ComparisonContext {
  readonly workspaceContext: WorkspaceContext
  readonly timelineOf: (agreement: Agreement) => Timeline
  /** The calendar years in which changes are priced if the agreement has no days. */
  readonly years: readonly number[]
}

/** Fails if versions cannot be worked out with the project's indices, settings and forecasts. */
export const comparisonContext = (project: ProjectContext): ComparisonContext => ({
  workspaceContext: project.workspace.context,
  timelineOf: timelineIn(project),
  years: undatedYears(project.today),
})

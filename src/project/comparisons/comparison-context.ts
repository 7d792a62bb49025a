import type { Agreement } from '../../domain/agreement/agreement.ts'
import { undatedYears } from '../../domain/timeline/horizon.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import type { ProjectContext } from '../project-context.ts'
import { timelineIn } from '../timelines/timelines-of.ts'

/** What both compared versions are read and computed with: the workspace as it is now. */
export interface ComparisonContext {
  readonly workspaceContext: WorkspaceContext
  readonly timelineOf: (agreement: Agreement) => Timeline
  /** The calendar years in which changes are priced if the agreement has no days. */
  readonly years: readonly number[]
}

/** The context of comparisons. Fails if an index, the settings or a forecast is unsound. */
export const comparisonContext = (project: ProjectContext): ComparisonContext => ({
  workspaceContext: project.workspace.context,
  timelineOf: timelineIn(project),
  years: undatedYears(project.today),
})

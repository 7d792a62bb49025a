import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import type { ProjectContext } from '../project-context.ts'
import { timelineIn } from '../timelines/timelines-of.ts'

/** What both compared versions are read and computed with: the workspace as it is now. */
export interface ComparisonContext {
  readonly workspaceContext: WorkspaceContext
  readonly timelineOf: (agreement: Agreement) => Timeline
}

/** The context of comparisons. Fails if an index, the settings or a forecast is unsound. */
export const comparisonContext = (project: ProjectContext): ComparisonContext => ({
  workspaceContext: project.workspace.context,
  timelineOf: timelineIn(project),
})

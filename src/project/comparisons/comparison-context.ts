import type { Agreement } from '../../domain/agreement/agreement.ts'
import { cached } from '../../domain/once.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import type { ProjectContext } from '../project-context.ts'
import type { PlacedFile } from '../revisions/placed-file.ts'
import { timelineIn } from '../timelines/timelines-of.ts'
import { assertForecastsUsable } from '../timelines/usable-forecasts.ts'

/** What a version is read and computed with: its workspace as it is now. */
export interface ComparisonContext {
  readonly workspaceContext: WorkspaceContext
  readonly timelineOf: (agreement: Agreement) => Timeline
}

/** Gives the context of a version by the place of its file. */
export type ContextAround = (file: Pick<PlacedFile, 'place'>) => ComparisonContext

/** The context of comparisons in a workspace. Fails if an index or the settings are unsound. */
export const comparisonContext = (project: ProjectContext): ComparisonContext => ({
  workspaceContext: project.workspace.context,
  timelineOf: timelineIn(project),
})

/** The contexts of files that are to be compared. Fails if a forecast cannot be used in any of their workspaces. */
export function contextsAround(
  project: ProjectContext,
  files: readonly Pick<PlacedFile, 'place'>[],
): ContextAround {
  const projects = [...new Set(files.map(({ place }) => project.around(place)))]
  assertForecastsUsable(project, projects.length > 0 ? projects : [project])
  const contextIn = cached(comparisonContext)
  return ({ place }) => contextIn(project.around(place))
}

import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import { timelineAsKnown } from '../../domain/timeline/timeline-as-known.ts'
import { shownPath } from '../../files.ts'
import { knowledgeOf, type ProjectContext } from '../project-context.ts'
import { assertIndicesSound, readAgreements } from '../workspace/read-agreements.ts'
import { inSuccession, successorsOf } from '../workspace/related-agreements.ts'
import { assertForecastsUsable } from './usable-forecasts.ts'

/** The timelines of agreements of one workspace, and what they are computed with. */
export interface TimelinesOfWorkspace {
  readonly project: ProjectContext
  /** The path of the workspace, as reports show it. */
  readonly workspace: string
  readonly timelines: readonly Timeline[]
}

/** The timelines of the agreements that arguments name, each ended by its successor, computed at least until `reaching`. */
export const timelinesOf = (project: ProjectContext, named: readonly string[], reaching?: Day): Timeline[] =>
  timelinesByWorkspace(project, named, reaching).flatMap(({ timelines }) => timelines)

/** The same timelines by the workspace that each is computed in. */
export function timelinesByWorkspace(
  project: ProjectContext,
  named: readonly string[],
  reaching: Day = project.today,
): TimelinesOfWorkspace[] {
  const read = readAgreements(project, named)
  assertForecastsUsable(
    project,
    read.map(({ project }) => project),
  )
  return read.map(({ project, agreements }) => {
    const models = agreements.map(({ model }) => model)
    const knowledge = knowledgeOf(project)
    const inForce = inSuccession(models, successorsOf(models, project.workspace.files))
    const { folder = '', cwd } = project.workspace
    return {
      project,
      workspace: shownPath(folder, cwd),
      timelines: inForce.map(model => timelineAsKnown(model, knowledge, reaching)),
    }
  })
}

/** Gives the function that computes the timeline of any agreement in a workspace. Fails if an index or the settings are unsound. */
export function timelineIn(project: ProjectContext): (agreement: Agreement) => Timeline {
  assertIndicesSound(project)
  const knowledge = knowledgeOf(project)
  return agreement => timelineAsKnown(agreement, knowledge)
}

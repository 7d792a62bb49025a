import { grouped } from '../../domain/grouped.ts'
import type { SourceFile } from '../../files.ts'
import type { ProjectContext } from '../project-context.ts'

/** Files of one workspace, and what they are read and computed with. */
export interface FilesOfWorkspace {
  readonly project: ProjectContext
  readonly files: readonly SourceFile[]
}

/** Files by the nearest workspace around each, whatever the working folder is. */
export const filesByWorkspace = (project: ProjectContext, files: readonly SourceFile[]): FilesOfWorkspace[] =>
  [...grouped(files, ({ path }) => project.around(path))].map(([project, files]) => ({ project, files }))

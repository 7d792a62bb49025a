import type { SourceFile } from '../files.ts'
import type { NamedFile } from '../findings/context.ts'
import { settingsFindings } from '../findings/run-checks.ts'
import { type WrittenWorkspace, workspaceSchema } from '../schema/workspace.ts'
import { type Outcome, outcomeOf } from './steps/outcome.ts'
import { parseFile } from './steps/parse.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** The files that the settings of a workspace are held against. */
type Named = Pick<WorkspaceContext, 'indices' | 'settings'>

/** Reads the settings of a workspace. */
export function validateSettings(file: SourceFile, named: Named): Outcome<WrittenWorkspace> {
  const read = parseFile(file, 'workspace/1')
  if (!('yaml' in read)) return read
  const first = otherBefore(file, named.settings)
  const indices = named.indices.map(({ name }) => name)
  return outcomeOf(workspaceSchema, read, settings => settingsFindings(settings, { first, indices }))
}

/** The first of several files of settings, where `path` is another of them. */
function otherBefore({ path }: SourceFile, settings: readonly NamedFile[]): NamedFile | undefined {
  const [first] = settings
  return settings.some(other => other.path === path) && first?.path !== path ? first : undefined
}

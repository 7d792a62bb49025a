import type { SourceFile } from '../files.ts'
import { settingsFindings } from '../findings/run-checks.ts'
import { type WrittenWorkspace, workspaceSchema } from '../schema/workspace.ts'
import { type Outcome, outcomeOf } from './steps/outcome.ts'
import { parseFile } from './steps/parse.ts'
import { firstOf, type WorkspaceContext } from './workspace-context.ts'

/** Validates the settings of a workspace. */
export function validateSettings(
  file: SourceFile,
  context: Pick<WorkspaceContext, 'indices' | 'settings'>,
): Outcome<WrittenWorkspace> {
  const read = parseFile(file, 'workspace/1')
  if (!('yaml' in read)) return read
  const first = firstOf(context.settings, file.path)
  const indices = context.indices.map(({ name }) => name)
  return outcomeOf(workspaceSchema, read, settings => settingsFindings(settings, { first, indices }))
}

import type { SourceFile } from '../files.ts'
import { type WrittenWorkspace, workspaceSchema } from '../settings/schema.ts'
import { type Outcome, placed, shaped, yamlOf } from './shaped.ts'

/** Reads the settings of a workspace. */
export function validateSettings(file: SourceFile): Outcome<WrittenWorkspace> {
  const read = yamlOf(file, 'workspace/1')
  if (!('yaml' in read)) return read
  return shaped(workspaceSchema, read.yaml.value, placed(file, read.yaml, []))
}

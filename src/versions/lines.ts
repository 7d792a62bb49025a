import { origin, settle } from '../agreement/settle.ts'
import type { SourceFile } from '../files.ts'
import { yamlOf } from '../validate/shaped.ts'

/** The line of an agreement's file that a path stands on; of what a reading decides, that of its option. */
export function linesOf(file: SourceFile): (path: readonly string[]) => number {
  const read = yamlOf(file, 'agreement/1')
  if (!('yaml' in read)) return () => 1
  const { uses } = settle(read.yaml.value)
  return path => read.yaml.spanOf(origin(uses, path)).line
}

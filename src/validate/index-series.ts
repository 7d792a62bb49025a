import type { SourceFile } from '../files.ts'
import { type Finding, finding } from '../finding.ts'
import { senselessIndex } from '../rules/index/index-rules.ts'
import { schemaFor, type WrittenIndex } from '../schema/index-series.ts'
import { type Outcome, outcomeOf } from './steps/outcome.ts'
import { parseFile } from './steps/parse.ts'
import { firstOf, type WorkspaceContext } from './workspace-context.ts'

/** Reads an index: its values are those published, each with the first day it was known. */
export function validateIndex(file: SourceFile, context?: WorkspaceContext): Outcome<WrittenIndex> {
  const read = parseFile(file, 'index/1')
  if (!('yaml' in read)) return read
  return outcomeOf(schemaFor(read.yaml.value), read, (series: WrittenIndex) => [
    ...taken(series, file, context),
    ...senselessIndex(series),
  ])
}

/** An id is of one index. */
function* taken(
  { id }: WrittenIndex,
  { path }: SourceFile,
  context: WorkspaceContext | undefined,
): Iterable<Finding> {
  const first = context && firstOf(context.indices, id, path)
  if (first) yield finding('id-taken', ['id'], { id, file: first.path })
}

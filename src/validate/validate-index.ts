import type { SourceFile } from '../files.ts'
import { indexFindings } from '../findings/run-checks.ts'
import { indexSchemaFor, type WrittenIndex } from '../schema/index-series.ts'
import { type Outcome, outcomeOf } from './steps/outcome.ts'
import { parseFile } from './steps/parse.ts'
import { firstNamed, type WorkspaceContext } from './workspace-context.ts'

/** Validates an index. */
export function validateIndex(file: SourceFile, context?: WorkspaceContext): Outcome<WrittenIndex> {
  const read = parseFile(file, 'index/1')
  if (!('yaml' in read)) return read
  const first = (id: string) => context && firstNamed(context.indices, id, file.path)
  return outcomeOf(indexSchemaFor(read.yaml.value), read, (series: WrittenIndex) =>
    indexFindings(series, { first: first(series.id) }),
  )
}

import { type Finding, finding } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { schemaFor, type WrittenIndex } from '../index-series/schema.ts'
import { senselessIndex } from '../rules/index/index-rules.ts'
import { type Outcome, shaped, yamlOf } from './shaped.ts'
import { type Around, firstOf } from './surroundings.ts'

/** Reads an index: its values are those published, each with the first day it was known. */
export function validateIndex(file: SourceFile, around?: Around): Outcome<WrittenIndex> {
  const read = yamlOf(file, 'index/1')
  if (!('yaml' in read)) return read
  return shaped(schemaFor(read.yaml.value), file, read, (series: WrittenIndex) => [
    ...taken(series, file, around),
    ...senselessIndex(series),
  ])
}

/** An id is of one index. */
function* taken({ id }: WrittenIndex, { path }: SourceFile, around: Around | undefined): Iterable<Finding> {
  const first = around && firstOf(around.indices, id, path)
  if (first) yield finding('id-taken', ['id'], { id, file: first.path })
}

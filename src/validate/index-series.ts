import { finding } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { schemaFor, type WrittenIndex } from '../index-series/schema.ts'
import { senselessIndex } from '../rules/index/index-rules.ts'
import { privateData } from '../rules/privacy/private-data.ts'
import { type Outcome, placed, shaped, yamlOf } from './shaped.ts'
import { type Around, firstOf } from './surroundings.ts'

/** Reads an index: its values are those published, each with the first day it was known. */
export function validateIndex(file: SourceFile, around?: Around): Outcome<WrittenIndex> {
  const read = yamlOf(file, 'index/1')
  if (!('yaml' in read)) return read
  const place = placed(file, read.yaml)
  const outcome: Outcome<WrittenIndex> = shaped(schemaFor(read.yaml.value), read.yaml.value, place)
  if (!outcome.value) return outcome
  const first = around && firstOf(around.indices, outcome.value.id, file.path)
  const taken = first ? [finding('id-taken', ['id'], { id: outcome.value.id, file: first.path })] : []
  return {
    ...outcome,
    diagnostics: place([...taken, ...senselessIndex(outcome.value), ...privateData(read.yaml.value)]),
  }
}

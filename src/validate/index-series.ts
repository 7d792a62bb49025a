import { error, type Finding } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { indexSchema, type WrittenIndex } from '../index-series/schema.ts'
import { type Outcome, placed, shaped, yamlOf } from './shaped.ts'
import { type Around, firstOf } from './surroundings.ts'

/** Reads an index: its values are the published changes, each with the first day it was known. */
export function validateIndex(file: SourceFile, around?: Around): Outcome<WrittenIndex> {
  const read = yamlOf(file, 'index/1')
  if (!('yaml' in read)) return read
  const place = placed(file, read.yaml)
  const outcome = shaped(indexSchema, read.yaml.value, place)
  if (!outcome.value) return outcome
  const first = around && firstOf(around.indices, outcome.value.id, file.path)
  const taken = first ? [error('id-taken', ['id'], { id: outcome.value.id, file: first.path })] : []
  return { ...outcome, diagnostics: place([...taken, ...repeated(outcome.value)]) }
}

/** A year has one final value, and one preliminary at most. */
function* repeated({ values }: WrittenIndex): Iterable<Finding> {
  for (const [i, { year, status }] of values.entries()) {
    const isRepeated = values.slice(0, i).some(other => other.year === year && other.status === status)
    if (isRepeated) yield error('index-value-repeated', ['values', i], { year, status })
  }
}

import { error, type Finding } from '../diagnostic.ts'
import { frequencyOf } from '../domain/index/index-period.ts'
import type { SourceFile } from '../files.ts'
import { schemaFor, type WrittenIndex } from '../index-series/schema.ts'
import { type Outcome, shaped, yamlOf } from './shaped.ts'
import { type Around, firstOf } from './surroundings.ts'

/** Reads an index: its values are those published, each with the first day it was known. */
export function validateIndex(file: SourceFile, around?: Around): Outcome<WrittenIndex> {
  const read = yamlOf(file, 'index/1')
  if (!('yaml' in read)) return read
  return shaped(schemaFor(read.yaml.value), file, read, (series: WrittenIndex) => [
    ...taken(series, file, around),
    ...repeated(series),
    ...mixed(series),
  ])
}

/** An id is of one index. */
function* taken({ id }: WrittenIndex, { path }: SourceFile, around: Around | undefined): Iterable<Finding> {
  const first = around && firstOf(around.indices, id, path)
  if (first) yield error('id-taken', ['id'], { id, file: first.path })
}

/** A period has one final value, and one preliminary at most. */
function* repeated({ values }: WrittenIndex): Iterable<Finding> {
  for (const [i, { period, status }] of values.entries()) {
    const isRepeated = values.slice(0, i).some(other => other.period === period && other.status === status)
    if (isRepeated) yield error('index-value-repeated', ['values', i], { period, status })
  }
}

/** All values are of years, all of quarters, or all of months. */
function* mixed({ values }: WrittenIndex): Iterable<Finding> {
  const first = values[0]?.period
  for (const [i, { period }] of values.entries())
    if (first !== undefined && frequencyOf(period) !== frequencyOf(first))
      yield error('index-periods-mixed', ['values', i], { period, first })
}

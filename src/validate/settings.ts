import { error, type Finding, onKey } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { nearest } from '../nearest.ts'
import { type WrittenWorkspace, workspaceSchema } from '../settings/schema.ts'
import { type Outcome, shaped, yamlOf } from './shaped.ts'
import type { Around } from './surroundings.ts'

/** Reads the settings of a workspace. */
export function validateSettings(file: SourceFile, around?: Around): Outcome<WrittenWorkspace> {
  const read = yamlOf(file, 'workspace/1')
  if (!('yaml' in read)) return read
  return shaped(workspaceSchema, file, read, settings =>
    around ? [...repeated(file, around), ...unknownIndices(settings, around)] : [],
  )
}

/** A workspace has one file of settings. */
function* repeated({ path }: SourceFile, { settings }: Around): Iterable<Finding> {
  const [first] = settings
  const isOneOfThem = settings.some(other => other.path === path)
  if (isOneOfThem && first && first.path !== path)
    yield error('settings-repeated', ['iop'], { file: first.path })
}

/** What is assumed is assumed of an index that there is. */
function* unknownIndices({ forecast = {} }: WrittenWorkspace, { indices }: Around): Iterable<Finding> {
  const known = indices.map(({ name }) => name)
  for (const index of Object.keys(forecast))
    if (!known.includes(index))
      yield onKey(
        error('index-unknown', ['forecast', index], { index, nearest: nearest(index, known), known }),
      )
}

import { error } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** No two files of the workspace have the same name, since ids are names of files. The first keeps it. */
export const idTaken: Rule = function* ({ id }, { file, files }) {
  const first = files.find(({ name }) => name === id)
  const isOneOfThem = files.some(({ path }) => path === file.path)
  if (isOneOfThem && first && first.path !== file.path)
    yield error('id-taken', ['id'], { id, file: first.path })
}

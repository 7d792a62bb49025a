import { error } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** A file is named by the agreement's id, so that an id leads to its file. */
export const idNotFileName: Rule = function* ({ id }, { file: { name } }) {
  if (id !== name) yield error('id-not-file-name', ['id'], { id, name })
}

import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** A file is named by the agreement's id, so that an id leads to its file. */
export const idNotFileName: Rule = function* ({ id }, { file: { name } }) {
  if (id !== name) yield finding('id-not-file-name', ['id'], { id, name })
}

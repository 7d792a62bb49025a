import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** No two files of the workspace have the same name, since ids are names of files. The first keeps it. */
export const idTaken: Rule = function* ({ id }, { first }) {
  if (first) yield finding('id-taken', ['id'], { id, file: first.path })
}

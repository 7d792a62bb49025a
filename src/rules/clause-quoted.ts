import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** What an agreement says of money and days is said in fields; a clause that none can say is a warning. */
export const clauseQuoted: Rule = function* (_, { model }) {
  for (const { key, concerns } of model.quoted)
    yield finding('clause-quoted', ['clauses', key, 'quote'], { key, concerns })
}

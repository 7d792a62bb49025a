import { finding } from '../finding.ts'
import { lastDayAfter, lengthOf } from '../model/term-of.ts'
import type { Rule } from './rule.ts'

/** The first day, the last and the length of the term agree, as far as each is known. */
export const termLength: Rule = function* ({ term }, { model }) {
  const months = lengthOf(term)
  const { from, to } = model.term
  if (months === undefined || !from) return
  const known = term.from?.known
  const last = lastDayAfter(from, months)
  const stated = term.to === 'open' ? term.to : term.to?.known
  if (to && known !== undefined && !from.startsWith(known))
    yield finding('term-length', ['term', 'from'], { months, end: 'first', stated: known, from, to })
  else if (stated !== undefined && !last.startsWith(stated))
    yield finding('term-length', ['term', 'to'], { months, end: 'last', stated, from, to: last })
}

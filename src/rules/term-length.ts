import { lastAfter, lengthOf } from '../agreement/model/term.ts'
import { error } from '../diagnostic.ts'
import { isDay } from '../domain/calendar/day.ts'
import type { Rule } from './rule.ts'

/** The first day, the last and the length of the term agree, as far as each is known. */
export const termLength: Rule = function* ({ term }, { model }) {
  const months = lengthOf(term)
  const { from } = model.term
  const stated = term.to === 'open' ? 'open' : term.to?.known
  if (months === undefined || stated === undefined || !from) return
  const computed = lastAfter(from, months)
  const known = term.from?.known
  const first = known === undefined || from.startsWith(known) ? undefined : from
  if (first)
    yield error('term-length', ['term', 'from'], {
      months,
      stated: known ?? '',
      computed: first,
      isFirst: true,
    })
  else if (!computed.startsWith(stated) || (isDay(stated) && computed !== stated))
    yield error('term-length', ['term', 'to'], { months, stated, computed, isFirst: false })
}

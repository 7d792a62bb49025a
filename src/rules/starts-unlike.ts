import { monthsAfter } from '../domain/calendar/day.ts'
import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** Something is granted from the agreement's first day, if anything is in its first year. */
export const startsUnlike: Rule = function* (_, { model }) {
  const { from } = model.term
  const [first, ...others] = model.grants.map(({ key, during }) => ({ key, from: during?.from }))
  if (!from || !first) return
  let earliest = first
  for (const one of others) if ((one.from ?? from) < (earliest.from ?? from)) earliest = one
  if (earliest.from && earliest.from > from && earliest.from < monthsAfter(from, 12))
    yield finding('starts-unlike', ['grants', earliest.key, 'during', 'from'], { from, first: earliest.from })
}

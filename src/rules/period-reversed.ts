import { error, type Finding, type Path } from '../diagnostic.ts'
import type { Period } from '../domain/calendar/period.ts'
import type { Rule } from './rule.ts'

/** A term, and the time that a grant is stated for, end on or after the day they begin. */
export const periodReversed: Rule = function* ({ grants = {} }, { model }) {
  const { from, to } = model.term
  if (from && to) yield* checked({ from, to }, ['term', 'to'])
  for (const [key, { statedFor }] of Object.entries(grants))
    if (statedFor) yield* checked(statedFor, ['grants', key, 'statedFor', 'to'])
}

function* checked({ from, to }: Period, path: Path): Iterable<Finding> {
  if (to < from) yield error('period-reversed', path, { from, to })
}

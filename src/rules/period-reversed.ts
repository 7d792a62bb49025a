import type { Period } from '../domain/calendar/period.ts'
import { type Finding, finding, type Path, withRelated } from '../finding.ts'
import type { Rule } from './rule.ts'

/** A term, and the times that things are stated or granted for, end on or after the day they begin. */
export const periodReversed: Rule = function* ({ grants = {}, contributions = {} }, { model }) {
  const { from, to } = model.term
  if (from && to) yield* checked({ from, to }, ['term', 'to'])
  for (const [key, { statedFor }] of Object.entries(grants))
    if (statedFor) yield* checked(statedFor, ['grants', key, 'statedFor', 'to'])
  for (const [block, things] of Object.entries({ grants, contributions }))
    for (const [key, { during: { from, to } = {} }] of Object.entries(things))
      if (from && to) yield* checked({ from, to }, [block, key, 'during', 'to'])
}

function* checked({ from, to }: Period, path: Path): Iterable<Finding> {
  const first = [...path.slice(0, -1), 'from']
  const related = [{ label: 'first-day-here', args: {}, path: first } as const]
  if (to < from) yield withRelated(finding('period-reversed', path, { from, to }), related)
}

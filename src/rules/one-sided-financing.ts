import { finding, onKey } from '../finding.ts'
import type { Rule } from './rule.ts'

/** Of what is said to be contributed, both sides contribute. Of somebody who is no party nobody knows the side. */
export const oneSidedFinancing: Rule = function* ({ contributions = {}, parties }) {
  const contributing = Object.values(contributions).map(({ from }) => parties[from]?.sector)
  const [from, ...others] = new Set(contributing)
  const sectors = new Set(Object.values(parties).map(({ sector }) => sector))
  if (from && others.length === 0 && sectors.size > 1)
    yield onKey(finding('one-sided-financing', ['contributions'], { from }))
}

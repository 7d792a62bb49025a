import { finding, onKey } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** Of what is said to be contributed, both sides contribute. */
export const oneSidedFinancing: Rule = function* ({ contributions = {}, parties }) {
  const sectorsOf = (keys: readonly string[]) => new Set(keys.flatMap(key => parties[key]?.sector ?? []))
  const [from, other] = sectorsOf(Object.values(contributions).map(({ from }) => from))
  if (from && !other && sectorsOf(Object.keys(parties)).size > 1)
    yield onKey(finding('one-sided-financing', ['contributions'], { from }))
}

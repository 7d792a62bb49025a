import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** The parts of a contribution that are in kind are no more than all of it. */
export const ofWhichExceeds: Rule = function* ({ contributions = {} }, { model }) {
  for (const [key, { ofWhich }] of Object.entries(contributions)) {
    const { cash } = model.contributions.find(one => one.key === key) ?? {}
    const least = [...(cash?.byYear.values() ?? []), cash?.each].flatMap(figure => figure?.ore ?? [])
    const below = least.find(ore => ore < 0n)
    if (ofWhich && below !== undefined)
      yield finding('of-which-exceeds', ['contributions', key, 'ofWhich'], { excess: -below })
  }
}

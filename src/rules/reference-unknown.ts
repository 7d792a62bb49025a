import { finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from './rule.ts'

/** An event that uses a right of the agreement's, an option or a notice, and a grant that adds to another, name one that there is. */
export const referenceUnknown: Rule = function* ({ term, notice = {}, events = {}, grants = {} }) {
  for (const [grant, { addsTo }] of Object.entries(grants)) {
    const known = Object.keys(grants).filter(key => key !== grant)
    if (addsTo !== undefined && !known.includes(addsTo))
      yield finding('reference-unknown', ['grants', grant, 'addsTo'], {
        to: 'grant',
        key: addsTo,
        nearest: nearest(addsTo, known),
        known,
      })
  }

  const rights = { option: Object.keys(term.options ?? {}), notice: Object.keys(notice) }
  for (const [event, used] of Object.entries(events))
    for (const field of ['option', 'notice'] as const) {
      const [key, known] = [used[field], rights[field]]
      if (key !== undefined && !known.includes(key))
        yield finding('reference-unknown', ['events', event, field], {
          to: field,
          key,
          nearest: nearest(key, known),
          known,
        })
    }
}

import { error } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from './rule.ts'

/** An event that uses an option of the term names one that there is. */
export const referenceUnknown: Rule = function* ({ term, events = {} }) {
  const known = Object.keys(term.options ?? {})
  for (const [event, { option }] of Object.entries(events))
    if (option !== undefined && !known.includes(option))
      yield error('reference-unknown', ['events', event, 'option'], {
        to: 'option',
        key: option,
        nearest: nearest(option, known),
        known,
      })
}

import * as z from 'zod'
import type { Day } from '../../../domain/calendar/day.ts'
import { nearest } from '../../../nearest.ts'
import { listedValues, worded } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { readDay } from '../../values/day.ts'
import { dayKeywords } from '../../values/day-keywords.ts'
import { key } from '../../values/key.ts'
import { leaf, type ValueProblem, valueProblem } from '../../values/leaf.ts'
import { shown } from '../../values/shown.ts'
import { month } from './months.ts'

const nameTexts = {
  start: { en: 'first day of the agreement', sv: 'avtalets första dag' },
  end: { en: 'the end of the agreement', sv: 'avtalets slut' },
  calendar: { en: 'the calendar', sv: 'kalendern' },
}
const names = ['start', 'end', 'calendar'] as const

const nameOrDay = worded(
  leaf(
    { anyOf: [listedValues(nameTexts), dayKeywords] },
    (written): (typeof names)[number] | Day | ValueProblem => {
      const named = names.find(name => name === written)
      if (named) return named
      const found = shown(written)
      if (!/^\d/.test(found))
        return valueProblem('value-not-allowed', { found, nearest: nearest(found, names), allowed: names })
      return readDay(written)
    },
  ),
  nameTexts,
)

/** The origin that periods, or a length of time, are counted from: a name, a day of the year, an event, or a day. */
export const origin = z.union([
  block({
    month: field(month, shared.month),
    day: field(z.int().min(1).max(31), shared.day),
  }),
  block({
    event: field(key, {
      label: { en: 'Event', sv: 'Händelse' },
      description: { en: 'A key of the block events', sv: 'En nyckel i blocket events' },
    }),
  }),
  nameOrDay,
])

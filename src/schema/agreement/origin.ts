import * as z from 'zod'
import type { Day } from '../../domain/calendar/day.ts'
import { nearest } from '../../nearest.ts'
import { readDay } from '../values/day.ts'
import { dayKeywords } from '../values/day-keywords.ts'
import { key } from '../values/key.ts'
import { leaf, type Wrong, wrong } from '../values/leaf.ts'
import { shown } from '../values/shown.ts'
import { month } from './months.ts'

const names = ['start', 'end', 'calendar'] as const

const nameOrDay = leaf(
  { anyOf: [{ enum: [...names] }, dayKeywords] },
  (written): (typeof names)[number] | Day | Wrong => {
    const named = names.find(name => name === written)
    if (named) return named
    const found = shown(written)
    if (!/^\d/.test(found))
      return wrong('value-not-allowed', { found, nearest: nearest(found, names), allowed: names })
    return readDay(written)
  },
)

/** What periods, or a length of time, are counted from: by name, a day of the year, an event, or a day. */
export const origin = z.union([
  z.strictObject({ month, day: z.int().min(1).max(31) }),
  z.strictObject({ event: key.describe('A key of the block events') }),
  nameOrDay,
])

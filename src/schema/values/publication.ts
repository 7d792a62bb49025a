import * as z from 'zod'
import type { Day } from '../../domain/calendar/day.ts'
import { day } from './day.ts'
import { hasOneOf } from './keywords.ts'
import { wrong } from './leaf.ts'
import { text } from './text.ts'

const days = ['published', 'knownBy', 'seenIn'] as const

/** The fields that say how and when a value was published. */
export const publication = {
  status: z.enum(['preliminary', 'final']),
  published: day.optional().describe('The day it was published'),
  knownBy: day.optional().describe('A day by which it was known, where the day of publication is not'),
  seenIn: day.optional().describe('The day of the publication that it was seen in, perhaps not the first'),
  circular: text.optional(),
  note: text.optional(),
  source: text,
}

/** JSON Schema for a value with a day by which it was known. */
export const hasKnownDay = hasOneOf(...days)

interface Days {
  readonly published?: Day | undefined
  readonly knownBy?: Day | undefined
  readonly seenIn?: Day | undefined
}

/** The first day on which a value is known to have been known. */
export function firstKnownDay(value: Days, context: z.RefinementCtx): Day {
  const known = value.published ?? value.knownBy ?? value.seenIn
  if (known) return known
  const { wrong: finding } = wrong('one-of-missing', { fields: days })
  context.issues.push({ code: 'custom', input: value, params: { finding } })
  return z.NEVER
}

import * as z from 'zod'
import type { Day } from '../../domain/calendar/day.ts'
import { problem } from '../../finding.ts'
import { field, unlabelled } from '../fields/field.ts'
import { source } from '../fields/shared-fields.ts'
import { day } from './day.ts'
import { hasOneOf } from './keywords.ts'
import { text } from './text.ts'

const days = ['published', 'knownBy', 'seenIn'] as const

/** The fields that say how and when a value was published. */
export const publication = {
  status: unlabelled(z.enum(['preliminary', 'final'])),
  published: unlabelled(day.optional(), {
    description: { en: 'The day it was published', sv: 'Dagen då det gavs ut' },
  }),
  knownBy: unlabelled(day.optional(), {
    description: {
      en: 'A day by which it was known, where the day of publication is not',
      sv: 'En dag då det var känt, när dagen då det gavs ut inte är det',
    },
  }),
  seenIn: unlabelled(day.optional(), {
    description: {
      en: 'The day of the publication that it was seen in, perhaps not the first',
      sv: 'Dagen för den publikation som det sågs i, kanske inte den första',
    },
  }),
  circular: unlabelled(text.optional()),
  note: unlabelled(text.optional()),
  source: field(text, source.meta),
}

/** JSON Schema for a value with at least one day on which it was known. */
export const hasKnownDay = hasOneOf(...days)

interface Days {
  readonly published?: Day | undefined
  readonly knownBy?: Day | undefined
  readonly seenIn?: Day | undefined
}

/** The first day on which a value was known, as far as the file states it. */
export function firstKnownDay(value: Days, context: z.RefinementCtx): Day {
  const known = value.published ?? value.knownBy ?? value.seenIn
  if (known) return known
  const finding = problem('one-of-missing', [], { fields: days })
  context.issues.push({ code: 'custom', input: value, params: { finding } })
  return z.NEVER
}

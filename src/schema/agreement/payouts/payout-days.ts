import * as z from 'zod'
import { type Problem, problem } from '../../../finding.ts'
import { choice } from '../../fields/choice.ts'
import { field, type Shape } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { oneOrMore } from '../../values/key.ts'
import { given, has, hasNone, hasOneOf, type Keywords } from '../../values/keywords.ts'
import { orUnknown } from '../../values/unknown.ts'
import { dayPattern } from '../calendar/day-pattern.ts'
import { length } from '../calendar/interval.ts'
import { month } from '../calendar/months.ts'

/** The fields that state on which days of a period a payment is made. */
export const dueDays = {
  in: field(orUnknown(oneOrMore(month)).optional(), {
    ...shared.in,
    description: {
      en: 'The months in which it is made; alike in each, where several',
      sv: 'Månaderna då den görs; lika stor i var och en, när de är flera',
    },
  }),
  timing: field(
    orUnknown(
      choice({
        'in-advance': { en: 'in advance', sv: 'i förskott' },
        'in-arrears': { en: 'in arrears', sv: 'i efterskott' },
      }),
    ).optional(),
    {
      label: { en: 'Timing', sv: 'Tidpunkt' },
      synonyms: ['tidpunkt'],
      description: {
        en: 'In the beginning, or at the end, of the period that the payout covers',
        sv: 'I början eller i slutet av den tid som utbetalningen avser',
      },
    },
  ),
  on: field(orUnknown(dayPattern).optional(), {
    ...shared.on,
    description: {
      en: 'On these days: the 25th, the last, the third Friday, in week 26',
      sv: 'På dessa dagar: den 25, den sista, den tredje fredagen, i vecka 26',
    },
  }),
  within: field(z.int().min(1).max(366).optional(), {
    label: { en: 'Within days', sv: 'Inom dagar' },
    description: {
      en: 'In the first, or the last, so many days of the period',
      sv: 'Under periodens första, eller sista, så många dagar',
    },
  }),
  after: field(length.optional(), {
    ...shared.after,
    description: {
      en: 'So long after the day that the rest gives',
      sv: 'Så länge efter dagen som resten ger',
    },
  }),
}

/** The names of these fields. */
export const dueDayFields = ['in', 'timing', 'on', 'within', 'after'] as const

type Due = Partial<z.output<z.ZodObject<Shape<typeof dueDays>>>>

/** What is missing or contradictory in the fields that state the days of a period. */
export function* unclearDays({ in: months, timing, on, within, after }: Due): Iterable<Problem> {
  if (months && timing) yield problem('only-one-of', [], { fields: ['in', 'timing'] })
  else if (months && within) yield problem('only-one-of', [], { fields: ['in', 'within'] })
  else if (on && within) yield problem('only-one-of', [], { fields: ['on', 'within'] })
  else if (within && !timing) yield problem('field-needs', ['within'], { field: 'within', needs: ['timing'] })
  else if (!months && !timing && !on && after)
    yield problem('field-needs', ['after'], { field: 'after', needs: ['in', 'timing', 'on'] })
  else if (!months && !timing && !on)
    yield problem('one-of-missing', [], { fields: ['in', 'timing', 'on', 'instalments'] })
}

/** The JSON Schema keywords for what `unclearDays` checks. */
export const isClear: Keywords = given(
  has('within'),
  given(has('in'), hasNone('in'), given(has('on'), hasNone('on'), has('timing'))),
  { ...hasOneOf('in', 'timing', 'on'), dependencies: { timing: hasNone('in') } },
)

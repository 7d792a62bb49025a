import * as z from 'zod'
import { choice } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { day } from '../../values/day.ts'
import { text } from '../../values/text.ts'
import { orUnknown, unknownBlock } from '../../values/unknown.ts'
import { monthCount } from '../calendar/months.ts'
import { renewalCount } from './renewal.ts'

/** A right to prolong the term by a decision. */
export const option = block({
  months: field(orUnknown(monthCount).optional(), {
    ...shared.months,
    description: {
      en: 'By how many months the term can be prolonged, if that is stated',
      sv: 'Med hur många månader avtalet kan förlängas, om det sägs',
    },
  }),
  times: field(orUnknown(renewalCount).optional(), {
    ...shared.times,
    description: { en: 'How many times it can be used', sv: 'Hur många gånger den kan användas' },
  }),
  decideBy: field(
    z
      .union([
        day,
        block({
          monthsBefore: field(monthCount, {
            label: { en: 'Months before', sv: 'Månader före' },
            description: { en: 'So many months before the end', sv: 'Så många månader före slutet' },
          }),
        }),
        unknownBlock,
      ])
      .optional(),
    {
      label: { en: 'Decide by', sv: 'Beslut senast' },
      description: { en: 'The last day to decide', sv: 'Sista dag att besluta' },
    },
  ),
  how: field(
    choice({
      notification: { en: 'by notification', sv: 'genom meddelande' },
      decision: { en: 'a further decision', sv: 'ytterligare beslut' },
      'decision-after-evaluation': { en: 'decision after evaluation', sv: 'beslut efter utvärdering' },
    }).optional(),
    shared.how,
  ),
  by: field(text.optional(), {
    ...shared.by,
    description: { en: 'Who decides', sv: 'Vem som beslutar' },
  }),
  source: optional(source),
})

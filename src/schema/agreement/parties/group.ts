import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { key, oneOrMore } from '../../values/key.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { monthCount } from '../calendar/months.ts'
import { schedule } from '../calendar/schedule.ts'

/** A group that meets (styrgrupp, samverkansgrupp). */
export const group = block({
  name: field(text, shared.name),
  members: field(oneOrMore(orUnknown(key)), {
    names: ['parties'],
    label: { en: 'Members', sv: 'Ledamöter' },
    description: { en: 'The parties that are represented', sv: 'Parterna som är företrädda' },
  }),
  representedBy: field(text.optional(), {
    label: { en: 'Represented by', sv: 'Företräds av' },
    description: {
      en: 'Who sits for the members: those in charge, one each',
      sv: 'Vilka som sitter för ledamöterna: verksamhetsansvariga, en var',
    },
  }),
  also: field(text.optional(), {
    label: { en: 'Also', sv: 'Dessutom' },
    description: { en: 'Who else takes part', sv: 'Vilka andra som deltar' },
  }),
  chair: field(
    orUnknown(
      block({
        how: field(
          choice({
            'by-lot': { en: 'by lot', sv: 'genom lottning' },
            elected: { en: 'elected', sv: 'vald' },
            appointed: { en: 'appointed', sv: 'utsedd' },
          }),
          shared.how,
        ),
        months: field(monthCount.optional(), {
          ...shared.months,
          description: { en: 'For how many months at a time', sv: 'För hur många månader åt gången' },
        }),
      }),
    ).optional(),
    { label: { en: 'Chair', sv: 'Ordförande' } },
  ),
  meets: field(orUnknown(schedule).optional(), { label: { en: 'Meets', sv: 'Möts' } }),
  tasks: field(text.optional(), { label: { en: 'Tasks', sv: 'Uppgifter' } }),
  source,
})

import type { EventKind } from '../../../domain/agreement/term/event.ts'
import { choice } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { day, partialDay } from '../../values/day.ts'
import { key, oneOrMore } from '../../values/key.ts'
import { text } from '../../values/text.ts'
import { condition } from '../term/condition.ts'

/** An event in the life of the agreement, such as its signing or a notice. */
export const event = block({
  kind: field(
    choice<EventKind>({
      drafted: { en: 'drafted', sv: 'upprättat' },
      proposed: { en: 'proposed', sv: 'föreslaget' },
      decided: { en: 'decided', sv: 'beslutat', synonyms: ['beslutat'] },
      signed: { en: 'signed', sv: 'undertecknat', synonyms: ['undertecknat', 'undertecknad'] },
      'condition-met': { en: 'condition met', sv: 'villkor uppfyllt' },
      ruled: { en: 'ruled on by a court', sv: 'prövat i domstol' },
      'end-proposed': { en: 'end proposed', sv: 'avslut föreslaget' },
      'end-decided': { en: 'end decided', sv: 'avslut beslutat' },
      'notice-given': { en: 'notice given', sv: 'uppsagt' },
      'option-used': { en: 'option used', sv: 'förlängt' },
    }),
    shared.kind,
  ),
  day: field(partialDay.optional(), shared.day),
  ends: field(day.optional(), {
    label: { en: 'Ends', sv: 'Upphör' },
    description: {
      en: 'The last day that it leads to, or would lead to',
      sv: 'Den sista dag som händelsen leder till, eller skulle leda till',
    },
  }),
  condition: field(oneOrMore(condition).optional(), {
    ...shared.condition,
    description: {
      en: 'Which conditions are met; all that are declared, if nothing is said',
      sv: 'Vilka villkor som är uppfyllda; alla som anges, om inget sägs',
    },
  }),
  received: field(partialDay.optional(), {
    label: { en: 'Received', sv: 'Mottagen' },
    description: {
      en: 'When a notice reached the other party; day is when it was sent',
      sv: 'När en uppsägning nådde den andra parten; day är när den sändes',
    },
  }),
  notice: field(key.optional(), {
    ...shared.notice,
    description: { en: 'The right by which notice was given', sv: 'Rätten som uppsägningen gjordes enligt' },
  }),
  option: field(key.optional(), {
    label: { en: 'Option', sv: 'Förlängning' },
    description: { en: 'The option of the term that was used', sv: 'Den rätt till förlängning som användes' },
  }),
  by: field(oneOrMore(key).optional(), {
    names: ['parties'],
    ...shared.by,
    description: { en: 'The parties that did it', sv: 'Parterna som gjorde det' },
  }),
  registration: field(text.optional(), shared.registration),
  what: optional(what),
  source,
})

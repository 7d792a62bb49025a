import * as z from 'zod'
import { problem } from '../../../finding.ts'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { key, listOf } from '../../values/key.ts'
import { exactlyOne } from '../../values/keywords.ts'
import { text } from '../../values/text.ts'
import { orUnknown, unknownBlock } from '../../values/unknown.ts'
import { isClearPeriod, missingBeside, noticeLengths, noticePeriod } from './notice-period.ts'

/** A party's right to end the agreement early, or to open it for negotiation (uppsägning). */
export const notice = block({
  ...noticePeriod,
  counts: field(
    orUnknown(
      choice({
        sent: { en: 'when it is sent', sv: 'när den sänds' },
        received: { en: 'when it is received', sv: 'när den tas emot' },
      }),
    ).optional(),
    {
      label: { en: 'Counts', sv: 'Räknas från' },
      description: { en: 'Which day is the day of the notice', sv: 'Vilken dag som är uppsägningsdagen' },
    },
  ),
  purpose: field(
    choice({
      end: { en: 'the end of the agreement', sv: 'avtalets slut' },
      renegotiate: { en: 'renegotiate', sv: 'omförhandlas' },
    }).optional(),
    {
      ...shared.purpose,
      description: {
        en: 'To end the agreement, if nothing is said',
        sv: 'För att avsluta avtalet, om inget sägs',
      },
    },
  ),
  endsFor: field(
    choice({
      all: { en: 'all', sv: 'alla' },
      giver: { en: 'the one that gives notice', sv: 'den som säger upp' },
    }).optional(),
    {
      label: { en: 'Ends for', sv: 'Upphör för' },
      description: {
        en: 'Whether the agreement ends for all, or only for the party that gives notice; for all between two parties',
        sv: 'Om avtalet upphör för alla, eller bara för den part som säger upp det; mellan två parter för alla',
      },
    },
  ),
  form: field(orUnknown(choice({ written: { en: 'in writing', sv: 'skriftlig' } })).optional(), {
    ...shared.form,
    description: { en: 'The form a notice must have', sv: 'Den form som en uppsägning måste ha' },
  }),
  by: field(z.union([text, listOf(orUnknown(key)), unknownBlock]), {
    names: ['parties'],
    mayBeWords: true,
    ...shared.by,
    description: {
      en: 'Who may give it: in words, or a list of parties',
      sv: 'Vem som får säga upp: i ord, eller en lista över parter',
    },
  }),
  when: field(text.optional(), {
    ...shared.when,
    description: {
      en: 'When it may be given, or on what grounds',
      sv: 'När det får ske, eller på vilka grunder',
    },
  }),
  source,
})
  .superRefine(exactlyOne(...noticeLengths))
  .superRefine((written, context) => {
    for (const { field, needs } of missingBeside(written))
      context.addIssue({
        code: 'custom',
        path: [field],
        params: { finding: problem('field-needs', [], { field, needs }) },
      })
  })
  .register(z.globalRegistry, isClearPeriod)

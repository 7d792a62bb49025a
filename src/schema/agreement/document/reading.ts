import * as z from 'zod'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { quote, source, what } from '../../fields/shared-fields.ts'
import { key, keyed } from '../../values/key.ts'
import { has } from '../../values/keywords.ts'
import { leaf, valueProblem } from '../../values/leaf.ts'
import { text } from '../../values/text.ts'

/** A place where the document is unclear: the options, the option that is chosen, and why. */
export const reading = block({
  question: field(text, { label: { en: 'Question', sv: 'Fråga' }, synonyms: ['fraga'] }),
  options: field(
    keyed(
      block({
        value: field(
          leaf({}, written =>
            written === undefined ? valueProblem('missing-field', { field: 'value' }) : written,
          ),
          {
            label: { en: 'Value', sv: 'Värde' },
            description: {
              en: 'What stands wherever the reading is referred to',
              sv: 'Det som står överallt där tolkningen används',
            },
            synonyms: ['varde'],
            isAnyValue: true,
          },
        ),
        quote: optional(quote),
        what: optional(what),
      }).register(z.globalRegistry, has('value')),
    ),
    shared.options,
  ),
  chosen: field(key.optional(), {
    label: { en: 'Chosen', sv: 'Vald' },
    synonyms: ['vald'],
    description: {
      en: 'The option that the calculations follow',
      sv: 'Alternativet som beräkningarna följer',
    },
  }),
  why: field(text.optional(), {
    label: { en: 'Why', sv: 'Skäl' },
    synonyms: ['varfor'],
    description: { en: 'Why that one', sv: 'Varför just det' },
  }),
  decidedBy: field(text.optional(), { label: { en: 'Decided by', sv: 'Beslutat av' } }),
  source: optional(source),
})

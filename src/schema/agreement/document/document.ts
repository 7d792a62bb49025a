import * as z from 'zod'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { partialDay } from '../../values/day.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'

/** The document itself. */
export const document = block({
  date: field(orUnknown(partialDay).optional(), {
    label: { en: 'Date', sv: 'Datum' },
    synonyms: ['datum'],
    description: { en: 'The date that it bears', sv: 'Dokumentets datum' },
  }),
  originals: field(orUnknown(z.int().min(1)).optional(), {
    label: { en: 'Originals', sv: 'Originalexemplar' },
    description: {
      en: 'How many identical originals there are',
      sv: 'Hur många likalydande original som finns',
    },
  }),
  attachments: field(text.optional(), {
    label: { en: 'Annexes', sv: 'Bilagor' },
    description: {
      en: 'What belongs to it, and whether it is at hand',
      sv: 'Vilka bilagor som hör till, och om de finns till hands',
    },
  }),
  basis: field(text.optional(), {
    label: { en: 'Rests on', sv: 'Vilar på' },
    description: {
      en: 'The political decisions that it rests on',
      sv: 'De politiska beslut som det vilar på',
    },
  }),
  source: optional(source),
})

/** What the partnership is about: a summary by the writer of the file. */
export const summary = block({
  background: field(text.optional(), { label: { en: 'Background', sv: 'Bakgrund' }, synonyms: ['bakgrund'] }),
  purpose: field(text.optional(), shared.purpose),
  targetGroup: field(text.optional(), {
    label: { en: 'Target group', sv: 'Målgrupp' },
    synonyms: ['malgrupp'],
  }),
  values: field(text.optional(), { label: { en: 'Values', sv: 'Värdegrund' }, synonyms: ['vardegrund'] }),
  activities: field(text.optional(), {
    label: { en: 'Activities', sv: 'Verksamhet' },
    synonyms: ['verksamhet'],
  }),
  source: optional(source),
})

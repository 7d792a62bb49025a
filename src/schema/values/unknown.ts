import * as z from 'zod'
import { block, field } from '../fields/field.ts'
import { shared } from '../fields/shared.ts'
import { text } from './text.ts'

/** JSON Schema for `{ unknown: … }`, which can stand in place of a day. */
export const unknownDay = {
  type: 'object' as const,
  properties: {
    unknown: {
      type: 'string' as const,
      pattern: '\\S',
      patternErrors: { en: 'Text, not only spaces', sv: 'Text, inte bara blanksteg' },
      label: shared.unknown.label,
      descriptions: {
        en: 'Where the day stands, or why it is not known',
        sv: 'Var dagen står, eller varför den inte är känd',
      },
    },
  },
  required: ['unknown'],
  additionalProperties: false,
}

/** Whether the reason in it is a text that is not blank. */
export const isText = (unknown: unknown): unknown is string =>
  typeof unknown === 'string' && unknown.trim() !== ''

/** The written form of something unknown. */
export const unknownBlock = block({
  unknown: field(text, {
    ...shared.unknown,
    description: {
      en: 'Where it stands, or why it is not known',
      sv: 'Var det står, eller varför det inte är känt',
    },
  }),
})

/** A value, or `{ unknown: … }` where the document names it without saying it. */
export const orUnknown = <T extends z.ZodType>(known: T) => z.union([known, unknownBlock])

import { shared } from '../fields/shared.ts'

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

/** Whether a value is `{ unknown: … }`, whatever the reason in it is. */
export const isUnknown = (written: unknown): written is { unknown: unknown } =>
  typeof written === 'object' && written !== null && Object.keys(written).join() === 'unknown'

/** Whether the reason in it is a text that is not blank. */
export const isText = (unknown: unknown): unknown is string =>
  typeof unknown === 'string' && unknown.trim() !== ''

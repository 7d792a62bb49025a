/** JSON Schema for `{ unknown: … }`, which can stand for a value that is not at hand. */
export const unknownBecause = (description: string) => ({
  type: 'object' as const,
  properties: {
    unknown: {
      type: 'string' as const,
      pattern: '\\S',
      patternErrorMessage: 'Text, not only spaces',
      description,
    },
  },
  required: ['unknown'],
  additionalProperties: false,
})

/** Whether a value is `{ unknown: … }`, whatever the reason in it is. */
export const isUnknown = (written: unknown): written is { unknown: unknown } =>
  typeof written === 'object' && written !== null && Object.keys(written).join() === 'unknown'

/** Whether the reason is a text that says anything. */
export const isText = (unknown: unknown): unknown is string =>
  typeof unknown === 'string' && unknown.trim() !== ''

/** How editors know `{ unknown: … }`, which can stand for a value that is not at hand. */
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

/** `{ unknown: … }`, whatever it says. */
export const isUnknown = (written: unknown): written is { unknown: unknown } =>
  typeof written === 'object' && written !== null && Object.keys(written).join() === 'unknown'

/** Whether it says anything. */
export const isText = (unknown: unknown): unknown is string =>
  typeof unknown === 'string' && unknown.trim() !== ''

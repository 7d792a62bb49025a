import type { LabelledMeta } from './field.ts'

/** What is known about `reading`, which can stand in place of any value: `{ reading: key }`. */
export const readingReference = {
  label: { en: 'Reading', sv: 'Tolkning' },
  description: {
    en: 'The key of a reading, whose chosen option stands here',
    sv: 'Nyckeln till en tolkning, vars valda alternativ står här',
  },
} as const satisfies LabelledMeta

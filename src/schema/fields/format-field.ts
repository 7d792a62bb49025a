import * as z from 'zod'
import { field } from './field.ts'

/** The field that says what a file is, and the version of its format. */
export const formatField = <Format extends string>(format: Format) =>
  field(z.literal(format), {
    label: { en: 'Format', sv: 'Format' },
    description: {
      en: 'What the file is, and the version of its format',
      sv: 'Vad filen är, och formatets version',
    },
    amended: 'never',
  })

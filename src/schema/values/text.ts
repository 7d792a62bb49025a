import * as z from 'zod'
import { scalarText } from '../../domain/scalar-text.ts'

/** Text for people that is not blank. */
export const text = z
  .string()
  .regex(/\S/)
  .max(5000)
  .register(z.globalRegistry, {
    descriptions: { en: 'Text', sv: 'Text' },
    patternErrors: { en: 'Text, not only spaces', sv: 'Text, inte bara blanksteg' },
  })

/** The clause that a value comes from: a heading, or a number, which is read as text. */
export const clause = z
  .union([text, z.int()])
  .transform(scalarText)
  .register(z.globalRegistry, {
    descriptions: {
      en: 'The clause it comes from: its number or heading',
      sv: 'Klausulen som uppgiften kommer från: nummer eller rubrik',
    },
    examples: ['12', 'Ekonomi'],
  })

/** Pages of a document: `4`, `3–5`. */
export const pageNumbers = z
  .union([text, z.int().min(1)])
  .transform(scalarText)
  .register(z.globalRegistry, {
    descriptions: { en: 'A page, or pages: 4, 3–5', sv: 'En sida, eller sidor: 4, 3–5' },
    examples: [4, '3–5'],
  })

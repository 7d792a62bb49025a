import * as z from 'zod'

/** Text for people, not only spaces. */
export const text = z
  .string()
  .regex(/\S/)
  .max(5000)
  .meta({ description: 'Text', patternErrorMessage: 'Text, not only spaces' })

/** The clause that a value comes from: a heading, or a number, which is read as text. */
export const clause = z
  .union([text, z.int()])
  .transform(String)
  .meta({ description: 'The clause it comes from: its number or heading', examples: ['12', 'Ekonomi'] })

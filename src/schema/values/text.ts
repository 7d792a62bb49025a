import * as z from 'zod'

/** Words for people: anything but nothing. */
export const text = z
  .string()
  .regex(/\S/)
  .max(5000)
  .meta({ description: 'Text', patternErrorMessage: 'Text, not only spaces' })

/** Text, or a number that people write as text: a clause number. */
export const clause = z
  .union([text, z.int()])
  .transform(String)
  .meta({ description: 'The clause it comes from: its number or heading', examples: ['12', 'Ekonomi'] })

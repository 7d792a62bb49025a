import * as z from 'zod'
import { day } from '../shape/day.ts'
import { wrong } from '../shape/leaf.ts'
import { percent } from '../shape/percent.ts'
import { text } from '../shape/text.ts'

const value = z
  .strictObject({
    year: z.int().min(1900).max(2200),
    percent,
    status: z.enum(['preliminary', 'final']),
    published: day.optional().describe('The day it was published'),
    knownBy: day.optional().describe('A day by which it was known, where the day of publication is not'),
    seenIn: day.optional().describe('The day of the publication that it was seen in, perhaps not the first'),
    circular: text.optional(),
    note: text.optional(),
    source: text,
  })
  .transform((value, context) => {
    const known = value.published ?? value.knownBy ?? value.seenIn
    if (known) return { ...value, known }
    const { wrong: finding } = wrong('one-of-missing', { fields: ['published', 'knownBy', 'seenIn'] })
    context.issues.push({ code: 'custom', input: value, params: { finding } })
    return z.NEVER
  })

/** The written form of an index, format version 1: the change of each year in per cent, as published. */
export const indexSchema = z.strictObject({
  iop: z.literal('index/1').describe('What the file is, and the version of its format'),
  id: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
    .describe('The id by which agreements refer to it'),
  name: text,
  publisher: text,
  kind: z.literal('percent-change').describe('Per cent change of a year against the year before'),
  note: text.optional(),
  values: z.array(value).min(1),
})

export type WrittenIndex = z.output<typeof indexSchema>

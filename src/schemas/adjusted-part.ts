import * as z from 'zod'
import { statuses } from '../domain/money/figure.ts'

const text = z.string()
/** A percentage that may not be known. */
export const percent = z.number().nullable().describe('Per cent')

/** A part of an adjusted amount, with everything that its change was worked out from. */
export const adjustedPart = z.strictObject({
  part: text.nullable(),
  share: z.number().describe('Per cent of the amount'),
  indices: z.array(
    z.strictObject({
      index: text,
      weight: z.number(),
      from: text,
      to: text,
      percent,
      values: z.array(z.strictObject({ period: text, number: z.number(), status: z.enum(statuses) })),
    }),
  ),
  percent,
  rounded: percent,
  passed: percent.describe('What of the change passes through'),
  used: percent.describe('Within floor and cap'),
  before: z.number().nullable().describe('Kronor, not rounded'),
  exact: z.number().nullable().describe('Kronor, not rounded'),
})

import * as z from 'zod'
import { certainties } from '../domain/money/certainty.ts'
import { statuses } from '../domain/money/figure.ts'

export const day = z.string().meta({ format: 'date' })
export const period = z.strictObject({ from: day, to: day })
export const amount = z
  .number()
  .nullable()
  .describe('Kronor, with at most two decimals; null where it is not known')
export const share = z.number().nullable().describe('Per cent, with two decimals; null where it is not known')
export const status = z.enum(statuses).describe('How far the amount can be relied on')
export const certainty = z
  .enum(certainties)
  .nullable()
  .describe('How exactly the document states the amount; null where it is not known')
export const count = z.int().min(0)
export const text = z.string()

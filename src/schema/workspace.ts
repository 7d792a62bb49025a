import * as z from 'zod'
import { dueDayRules } from '../domain/agreement/money/payout-plan.ts'
import { severities } from '../domain/severity.ts'
import { percent } from './values/percent.ts'

/** The settings of a workspace, format version 1. */
export const workspaceSchema = z.strictObject({
  iop: z.literal('workspace/1').describe('What the file is, and the version of its format'),
  language: z
    .enum(['sv', 'en'])
    .optional()
    .describe('The language of what is printed, where nobody asks for another'),
  plannedDay: z
    .enum(dueDayRules)
    .optional()
    .describe('Which day of its window a payout is planned for; the last banking day, if nothing is said'),
  rules: z
    .record(z.string(), z.enum(['off', ...severities]))
    .optional()
    .describe('Per code of a finding: how grave it is here, or that nobody wants to see it'),
  forecast: z
    .record(z.string(), percent)
    .optional()
    .describe('Per index: the change, per cent, to assume for every year without a published value'),
})

export type WrittenWorkspace = z.output<typeof workspaceSchema>

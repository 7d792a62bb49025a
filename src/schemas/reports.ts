import * as z from 'zod'
import { severities } from '../domain/severity.ts'
import { reportVersion } from '../output/json.ts'
import { adjustedPart, percent } from './adjusted-part.ts'
import { diffFacts, diffRow } from './diff-row.ts'
import { explanationRow } from './explanation-row.ts'
import { amount, certainty, count, day, period, share, status, text } from './fields.ts'
import { findingFacts, findingRow, fixesRow } from './finding-row.ts'
import { listRow } from './list-row.ts'
import { logRow } from './log-row.ts'

const rows = {
  list: listRow,
  show: z.strictObject({
    agreement: text,
    path: text.describe('The keys that lead to the value, with points between'),
    value: z.union([text, z.number(), z.boolean(), z.null()]),
  }),
  split: z.strictObject({
    agreement: text,
    period,
    party: text,
    cash: amount,
    inKind: amount,
    received: amount,
    certainty: certainty.describe('Of what it puts in, in cash and in kind; null where that is not known'),
    shareOfCash: share,
    shareOfTotal: share,
  }),
  index: z.strictObject({
    agreement: text,
    grant: text,
    effective: day,
    index: text.nullable().describe('The index, or several; null where the document names none'),
    indexYear: count.nullable(),
    percent: percent.describe('The change that is used; null where there are several parts'),
    status,
    before: amount,
    exact: z.number().nullable().describe('Kronor before rounding'),
    amount,
    notLowered: z.boolean().describe('It would have been less than before, and is not'),
    parts: z.array(adjustedPart).describe('The parts of the amount that are adjusted on the day'),
  }),
  settlement: z.strictObject({
    agreement: text,
    grant: text,
    planned: day,
    paid: amount.describe('By the index values known on the planned day'),
    amount,
    difference: amount,
    status,
    certainty,
  }),
  payouts: z.strictObject({
    agreement: text,
    grant: text,
    from: text,
    to: text,
    window: period,
    planned: day.nullable().describe('Null where it is not known when grants are paid'),
    covers: period,
    exact: z.number().nullable().describe('Kronor before rounding; null where it is not known'),
    amount,
    status,
    certainty,
    why: text,
  }),
  budget: z.strictObject({
    year: count,
    agreement: text.nullable(),
    from: text.nullable(),
    to: text.nullable(),
    grant: text.nullable(),
    amount,
    basis: z.enum(['cash', 'accrual']),
    status,
    certainty,
  }),
  bridge: z.strictObject({
    year: count,
    agreement: text,
    opening: amount,
    cash: amount,
    accrual: amount,
    closing: amount,
    status,
    certainty,
  }),
  expiry: z.strictObject({
    agreement: text,
    kind: z.enum([
      'end',
      'notice',
      'option',
      'renewal',
      'review',
      'follow-up',
      'report',
      'accounts',
      'meeting',
      'payout',
      'last-payout',
    ]),
    date: day,
    days: z.int(),
    severity: z.enum(severities),
    text,
  }),
  validate: findingRow,
  explain: explanationRow,
  fixes: fixesRow,
  diff: diffRow,
  log: logRow,
} as const

export type ReportName = keyof typeof rows

const facts: Readonly<Partial<Record<ReportName, z.ZodRawShape>>> = {
  diff: diffFacts,
  validate: findingFacts,
}

/** The form of a command's JSON report. */
export const reportSchema = (name: ReportName) =>
  z.strictObject({
    report: z.literal(name),
    version: z.literal(reportVersion),
    today: day,
    asOf: day,
    ...facts[name],
    rows: z.array(rows[name]),
    assumptions: z.array(z.looseObject({ code: text, agreement: text, text })),
  })

export const reportNames = Object.keys(rows) as ReportName[]

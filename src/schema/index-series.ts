import * as z from 'zod'
import { indexPeriod as periodOf } from '../domain/index/index-period.ts'
import { indexNumber } from './values/index-number.ts'
import { hasExactlyOneOf } from './values/keywords.ts'
import { wrong } from './values/leaf.ts'
import { percent } from './values/percent.ts'
import { firstKnownDay, hasKnownDay, publication } from './values/publication.ts'
import { publishedPeriod } from './values/published-period.ts'
import { text } from './values/text.ts'

const change = z
  .strictObject({
    year: z.int().min(1900).max(2200).optional(),
    period: publishedPeriod.optional().describe('In place of the year, where the index has values of months'),
    percent,
    ...publication,
  })
  .meta({ ...hasExactlyOneOf('year', 'period'), ...hasKnownDay })
  .transform(({ year, period, percent, ...value }, context) => {
    const at = period ?? (year === undefined ? undefined : periodOf(year))
    if (at !== undefined && (year === undefined || period === undefined))
      return {
        period: at,
        number: percent,
        status: value.status,
        known: firstKnownDay(value, context),
        source: value.source,
      }
    const { wrong: finding } = wrong('exactly-one-of', { fields: ['year', 'period'] })
    context.issues.push({ code: 'custom', input: value, params: { finding } })
    return z.NEVER
  })

const level = z
  .strictObject({ period: publishedPeriod, number: indexNumber, ...publication })
  .meta(hasKnownDay)
  .transform(({ period, number, ...value }, context) => ({
    period,
    number,
    status: value.status,
    known: firstKnownDay(value, context),
    source: value.source,
  }))

const header = {
  iop: z.literal('index/1').describe('What the file is, and the version of its format'),
  id: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
    .meta({ patternErrorMessage: 'Letters a–z, digits and hyphens, with a letter first' })
    .describe('The id by which agreements refer to it'),
  name: text,
  publisher: text,
  note: text.optional(),
}

/** The written form of an index of changes, format version 1: each in per cent against the year before, as published. */
const changeIndex = z.strictObject({
  ...header,
  kind: z.literal('percent-change').describe('Per cent change against the year before'),
  values: z.array(change).min(1),
})

/** The written form of an index of levels: each a number where a base is 100, as published. */
const levelIndex = z.strictObject({
  ...header,
  kind: z.literal('level').describe('The level that prices have, where those of a base are 100'),
  baseNote: text.optional().describe('What is 100, such as “1980 = 100”; only shown'),
  values: z.array(level).min(1),
})

export const indexSchema = z.union([changeIndex, levelIndex])

export type WrittenIndex = z.output<typeof indexSchema>

/** The schema that a file is held against: that of the kind that it says it is or, where it says none, looks like. */
export const schemaFor = (value: unknown): typeof changeIndex | typeof levelIndex => {
  const { kind, values } = (value ?? {}) as { readonly kind?: unknown; readonly values?: unknown }
  if (kind === 'level' || kind === 'percent-change') return kind === 'level' ? levelIndex : changeIndex
  const [first] = Array.isArray(values) ? values : []
  return typeof first === 'object' && first !== null && 'number' in first ? levelIndex : changeIndex
}

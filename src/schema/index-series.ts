import * as z from 'zod'
import { indexPeriod as periodOf } from '../domain/index/index-period.ts'
import { problem } from '../finding.ts'
import { block, field, unlabelled } from './fields/field.ts'
import { shared } from './fields/shared.ts'
import { formatField, source } from './fields/shared-fields.ts'
import { indexNumber } from './values/index-number.ts'
import { hasExactlyOneOf } from './values/keywords.ts'
import { percent } from './values/percent.ts'
import { firstKnownDay, hasKnownDay, publication } from './values/publication.ts'
import { publishedPeriod } from './values/published-period.ts'
import { text } from './values/text.ts'

const change = block({
  year: unlabelled(z.int().min(1900).max(2200).optional(), { synonyms: ['ar'] }),
  period: field(publishedPeriod.optional(), {
    ...shared.period,
    description: {
      en: 'In place of the year, where the index has values of months',
      sv: 'I stället för året, när indexet har värden per månad',
    },
  }),
  percent: field(percent, shared.percent),
  ...publication,
})
  .register(z.globalRegistry, { ...hasExactlyOneOf('year', 'period'), ...hasKnownDay })
  .transform(({ year, period, percent, ...value }, context) => {
    const stated = period ?? (year === undefined ? undefined : periodOf(year))
    if (stated !== undefined && (year === undefined || period === undefined))
      return {
        period: stated,
        number: percent,
        status: value.status,
        known: firstKnownDay(value, context),
        source: value.source,
      }
    const finding = problem('exactly-one-of', [], { fields: ['year', 'period'] })
    context.issues.push({ code: 'custom', input: value, params: { finding } })
    return z.NEVER
  })

const level = block({
  period: field(publishedPeriod, shared.period),
  number: field(indexNumber, { label: { en: 'Number', sv: 'Tal' } }),
  ...publication,
})
  .register(z.globalRegistry, hasKnownDay)
  .transform(({ period, number, ...value }, context) => ({
    period,
    number,
    status: value.status,
    known: firstKnownDay(value, context),
    source: value.source,
  }))

const header = {
  iop: formatField('index/1'),
  id: field(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
      .register(z.globalRegistry, {
        patternErrors: {
          en: 'Letters a–z, digits and hyphens, with a letter first',
          sv: 'Bokstäver a–z, siffror och bindestreck, med en bokstav först',
        },
      }),
    {
      ...shared.id,
      description: {
        en: 'The id by which agreements refer to it',
        sv: 'Id som avtal hänvisar till indexet med',
      },
    },
  ),
  name: field(text, shared.name),
  publisher: unlabelled(text),
  source: field(text.optional(), {
    ...source.meta,
    description: {
      en: 'Where the index is described, or where its values are found once they are at hand',
      sv: 'Var indexet beskrivs, eller var dess värden finns när de behövs',
    },
  }),
  note: unlabelled(text.optional()),
}

const noValues = {
  en: 'All published values; an empty list where none is at hand, so that the index is only named',
  sv: 'Alla publicerade värden; en tom lista när inga finns till hands, så att indexet bara nämns',
}

/** The written form of an index of changes, format version 1: published changes in per cent against the year before. */
const changeIndex = block({
  ...header,
  kind: field(z.literal('percent-change'), {
    ...shared.kind,
    description: { en: 'Per cent change against the year before', sv: 'Procentuell ändring mot året före' },
  }),
  values: field(z.array(change), { label: { en: 'Values', sv: 'Värden' }, description: noValues }),
})

/** The written form of an index of levels, format version 1: published numbers where the base is 100. */
const levelIndex = block({
  ...header,
  kind: field(z.literal('level'), {
    ...shared.kind,
    description: {
      en: 'The level that prices have, where those of a base are 100',
      sv: 'Nivån som priserna har, när basens är 100',
    },
  }),
  baseNote: unlabelled(text.optional(), {
    description: {
      en: 'What is 100, such as “1980 = 100”; only shown',
      sv: 'Vad som är 100, till exempel ”1980 = 100”; bara för läsaren',
    },
  }),
  values: field(z.array(level), { label: { en: 'Values', sv: 'Värden' }, description: noValues }),
})

export const indexSchema = z.union([changeIndex, levelIndex])

export type WrittenIndex = z.output<typeof indexSchema>

/** The schema for an index file: by the kind that it states or, where it states none, by the fields of its first value. */
export const indexSchemaFor = (value: unknown): typeof changeIndex | typeof levelIndex => {
  const { kind, values } = (value ?? {}) as { readonly kind?: unknown; readonly values?: unknown }
  if (kind === 'level' || kind === 'percent-change') return kind === 'level' ? levelIndex : changeIndex
  const [first] = Array.isArray(values) ? values : []
  return typeof first === 'object' && first !== null && 'number' in first ? levelIndex : changeIndex
}

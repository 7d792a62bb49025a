import type { Agreement } from '../../domain/agreement/agreement.ts'
import { isPlainObject } from '../../domain/plain-object.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import type { AgreementStatus } from '../../domain/views/status.ts'
import type { Succession } from '../../domain/views/succession.ts'
import type { Words } from '../../messages/words.ts'
import { agreementSchema } from '../../schema/agreement.ts'
import { type FieldPlace, filePlace, placeIn } from '../../schema/fields/field-place.ts'
import { forPrograms, type ReportDefinition } from '../columns/column.ts'
import { agreementField } from '../columns/common-columns.ts'
import { heads } from '../columns/heads.ts'
import { schema } from '../columns/value-schema.ts'
import type { Layout } from '../layout.ts'
import type { Report, RowValue } from '../report.ts'
import { statusText } from '../status-text.ts'
import { wrap } from '../wrap.ts'
import { impliedLines } from '../written/implied-lines.ts'
import { readingTexts } from '../written/reading-texts.ts'
import { type Amounts, usedAmounts } from '../written/used-amounts.ts'
import { phraseText } from '../written/value-text.ts'
import { writtenLines } from '../written/written-lines.ts'

/** An agreement, the values of its file as written, and its status. */
export interface ShownAgreement {
  readonly agreement: Amounts & Pick<Agreement, 'id'>
  readonly file: Readonly<Record<string, unknown>>
  readonly statuses: readonly AgreementStatus[]
  readonly succession: Succession | undefined
}

/** A single value of a file, and the keys that lead to it. */
interface Fact {
  readonly path: string
  readonly value: RowValue
}

export const showDefinition: ReportDefinition<Fact & Pick<ShownAgreement, 'agreement'>> = {
  name: 'show',
  columns: [
    agreementField,
    {
      field: 'path',
      schema: schema.text('The keys that lead to the value, with points between'),
      value: ({ path }) => path,
    },
    { field: 'value', schema: schema.single, value: ({ value }) => value },
  ],
}

/** The report of all that an agreement says: a row for each fact, and on the screen its blocks with the labels of the schema. */
export function showReport(
  shown: readonly ShownAgreement[],
  words: Words,
  top: FieldPlace = filePlace(agreementSchema),
): Report {
  const rows = shown.flatMap(({ agreement, file, statuses, succession }) => [
    ...statuses.map(status => ({ agreement, path: 'status', value: status })),
    ...(succession ? [{ agreement, path: 'gap', value: succession.gap }] : []),
    ...facts(file, []).map(fact => ({ agreement, ...fact })),
  ])
  return {
    ...forPrograms(showDefinition, rows, words),
    assumptions: [],
    screen: layout => shown.map(agreement => page(agreement, top, layout)).join('\n\n\n'),
  }
}

/** All single values of a file. */
function facts(value: unknown, path: readonly string[]): Fact[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => facts(inner, [...path, key]))
  return [{ path: path.join('.'), value: value as RowValue }]
}

/** An agreement on the screen: first the single values, then the blocks, each below its label. */
function page(shown: ShownAgreement, place: FieldPlace, layout: Layout): string {
  const { words, paint } = layout
  const { agreement, file, statuses, succession } = shown
  const { iop: _, id, title, ...rest } = file
  const texts = {
    readings: readingTexts(file, place, words),
    used: usedAmounts(agreement, words),
  }
  const linesOf = (field: string) => writtenLines({ [field]: rest[field] ?? {} }, place, [], texts, layout)
  const implied = impliedLines(agreement, place, layout)
  const isBlock = (field: string) => {
    const value = rest[field]
    return isPlainObject(value) && phraseText(value, placeIn(place, field), words) === undefined
  }
  const fields = withImplied(Object.keys(rest), implied.length > 0)
  const blocks = fields
    .filter(field => isBlock(field) || field === 'contributions')
    .flatMap(field => {
      const [label = '', ...lines] = linesOf(field)
      return ['', paint.heading(label), ...lines, ...(field === 'contributions' ? implied : [])]
    })
  return [
    paint.heading(scalarText(id)),
    ...wrap(scalarText(title), layout.width),
    `${heads.status[words.language]}: ${statusText(statuses, words)}`,
    ...(succession ? wrap(words.tables.succession(succession), layout.width) : []),
    ...fields.filter(field => !isBlock(field) && field !== 'contributions').flatMap(linesOf),
    ...blocks,
  ].join('\n')
}

/** The fields of a file, with contributions before the grants that imply them. */
function withImplied(fields: readonly string[], isImplied: boolean): readonly string[] {
  if (!isImplied || fields.includes('contributions')) return fields
  return fields.flatMap(field => (field === 'grants' ? ['contributions', field] : [field]))
}

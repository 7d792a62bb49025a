import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { AgreementStatus } from '../../domain/views/status.ts'
import type { Succession } from '../../domain/views/succession.ts'
import { agreementSchema } from '../../schema/agreement.ts'
import { type FieldPlace, filePlace, labelAt, placeIn } from '../../schema/fields/field-place.ts'
import type { Layout } from '../layout.ts'
import type { Report, Row, Value } from '../report.ts'
import { wrap } from '../wrap.ts'
import { writtenLines } from '../written.ts'

/** An agreement, its file's values as they stand there, and where it is in its life. */
export interface Shown {
  readonly agreement: Pick<Agreement, 'id'>
  readonly file: Readonly<Record<string, unknown>>
  readonly status: AgreementStatus
  readonly succession: Succession | undefined
}

/** All that an agreement says: a row a fact, or its blocks one after the other, with the labels that the schema has. */
export function showReport(shown: readonly Shown[], top: FieldPlace = filePlace(agreementSchema)): Report {
  return {
    name: 'show',
    fields: ['agreement', 'path', 'value'],
    rows: shown.flatMap(({ agreement, file, status, succession }) => [
      { agreement: agreement.id, path: 'status', value: status },
      ...(succession ? [{ agreement: agreement.id, path: 'gap', value: succession.gap ?? null }] : []),
      ...facts(file, []).map(fact => ({ agreement: agreement.id, ...fact })),
    ]),
    assumptions: [],
    screen: layout => shown.map(one => page(one, top, layout)).join('\n\n\n'),
  }
}

/** Every single value with the keys that lead to it. */
function facts(value: unknown, path: readonly string[]): Row[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => facts(inner, [...path, key]))
  return [{ path: path.join('.'), value: value as Value }]
}

/** The single facts first, then the blocks, each under its name. */
function page({ file, status, succession }: Shown, place: FieldPlace, layout: Layout): string {
  const { words, paint } = layout
  const { iop: _, id, title, ...rest } = file
  const isBlock = (value: unknown): value is object => typeof value === 'object' && value !== null
  const singles = Object.fromEntries(Object.entries(rest).filter(([, value]) => !isBlock(value)))
  const blocks = Object.entries(rest).flatMap(([field, value]) => {
    if (!isBlock(value)) return []
    const inner = placeIn(place, field)
    const label = paint.heading(labelAt(inner, field, words.language))
    return ['', label, ...writtenLines(value, inner, layout, '  ')]
  })
  return [
    paint.heading(String(id)),
    ...wrap(String(title), layout.width),
    `${words.tables.head.status}: ${words.agreementStatus[status]}`,
    ...(succession ? wrap(words.tables.succession(succession), layout.width) : []),
    ...writtenLines(singles, place, layout),
    ...blocks,
  ].join('\n')
}

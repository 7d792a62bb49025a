import { dutyKinds } from '../../domain/agreement/duty.ts'
import type { Assumption } from '../../domain/assumptions/assumption.ts'
import { severities } from '../../domain/severity.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { DueRow } from '../../domain/views/expiry.ts'
import { lifecycleReasons } from '../../domain/views/lifecycle-rows.ts'
import { provisos } from '../../domain/views/proviso.ts'
import { untoldReasons } from '../../domain/views/untold/untold.ts'
import type { Words } from '../../messages/words.ts'
import { type Column, forPrograms, type ReportDefinition } from '../columns/column.ts'
import { agreementField } from '../columns/common-columns.ts'
import { heads } from '../columns/heads.ts'
import { table } from '../columns/table.ts'
import { schema } from '../columns/value-schema.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'
import { keyOf, kindOf, reasonOf } from './due/due-fields.ts'
import { type DueInAgreement, rowText, toldApart } from './due/told-apart.ts'
import { undatedTexts } from './due/undated-texts.ts'

const severityColumn: Column<DueInAgreement> = {
  field: 'severity',
  schema: schema.choice(severities),
  value: ({ row }) => row.severity,
  head: heads.severity,
  cell: ({ row: { severity } }, { words, paint }) => paint[severity](words.severity[severity]),
}

const textColumn: Column<DueInAgreement> = {
  field: 'text',
  schema: schema.text(),
  value: rowText,
  head: heads.what,
  cell: (due, { words }) => `${due.agreement.id}: ${rowText(due, words)}`,
  isFlexible: true,
}

export const expiryDefinition: ReportDefinition<DueInAgreement> = {
  name: 'expiry',
  version: 2,
  columns: [
    agreementField,
    {
      field: 'kind',
      schema: schema.choice([
        'end',
        'notice',
        'option',
        'renewal',
        'review',
        'pause-end',
        ...dutyKinds,
        'payout',
        'last-payout',
        'amount',
        'status',
      ]),
      value: ({ row }) => kindOf(row),
    },
    {
      field: 'key',
      schema: schema.nullable(schema.text(), 'The key of what it is about, where that has one in the file'),
      value: ({ row }) => keyOf(row) ?? null,
    },
    {
      field: 'date',
      schema: schema.nullable(schema.day(), 'Null where there is no day, or it cannot be told'),
      value: ({ row }) => row.day ?? null,
      head: { sv: 'Dag', en: 'Day' },
      cell: ({ row }) => row.day ?? '',
    },
    {
      field: 'days',
      schema: schema.nullable(schema.whole(), 'Days from today; null where there is no day'),
      value: ({ row }) => row.days ?? null,
      head: { sv: 'Om dagar', en: 'In days' },
      cell: ({ row }) => String(row.days ?? ''),
      align: 'right',
    },
    {
      field: 'reason',
      schema: schema.nullable(
        schema.choice(['until-notice', ...untoldReasons, ...lifecycleReasons]),
        'Why there is no day; null where there is one',
      ),
      value: ({ row }) => reasonOf(row) ?? null,
    },
    {
      field: 'earliest',
      schema: schema.nullable(schema.day(), 'The earliest day that it can be, where only that is known'),
      value: ({ row: { due } }) => ('earliest' in due ? (due.earliest ?? null) : null),
    },
    {
      field: 'latest',
      schema: schema.nullable(schema.day(), 'The latest day that it can be, where only that is known'),
      value: ({ row: { due } }) => ('latest' in due ? (due.latest ?? null) : null),
    },
    {
      field: 'proviso',
      schema: schema.nullable(
        schema.choice(provisos),
        'What must be the case for it to fall due: that the agreement has begun, is still in force, or is renewed',
      ),
      value: ({ row }) => row.proviso ?? null,
    },
    severityColumn,
    textColumn,
  ],
}

/** The report of what ends or falls due, in the given order: below it what has no day. */
export function expiryReport(
  due: readonly { readonly timeline: Timeline; readonly row: DueRow }[],
  horizon: number,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  const rows = toldApart(due, words)
  const dated = rows.filter(({ row }) => row.day !== undefined)
  const undated = rows.filter(({ row }) => row.day === undefined)
  const nothing = undatedTexts[words.language].nothing({ horizon, isUndated: undated.length > 0 })
  return {
    ...forPrograms(expiryDefinition, rows, words),
    assumptions,
    screen: layout => {
      const heading = layout.paint.heading(undatedTexts[words.language].heading)
      const parts = [
        ...(dated.length > 0 ? [table(expiryDefinition.columns, dated, layout)] : []),
        ...(undated.length > 0 && dated.length === 0 ? [nothing] : []),
        ...(undated.length > 0
          ? [`${heading}\n${table([severityColumn, textColumn], undated, layout)}`]
          : []),
      ]
      return sections(parts, nothing, assumptions, layout)
    },
  }
}

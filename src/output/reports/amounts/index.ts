import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import { indexYearOf } from '../../../domain/index/index-period.ts'
import type { Figure } from '../../../domain/money/figure.ts'
import type { LevelChange } from '../../../domain/timeline/levels/level-change.ts'
import { entriesOfKind, type Timeline } from '../../../domain/timeline/timeline.ts'
import type { Bilingual } from '../../../language.ts'
import type { Words } from '../../../messages/words.ts'
import { figureText, kronorOf } from '../../amount-text.ts'
import type { ReportDefinition } from '../../columns/column.ts'
import { agreementField, amountColumns, grantColumn, qualityFields } from '../../columns/common-columns.ts'
import { schema } from '../../columns/value-schema.ts'
import type { Layout } from '../../layout.ts'
import type { Report } from '../../report.ts'
import { partsField } from './adjusted-parts.ts'
import { agreementTables, nothingOf } from './agreement-tables.ts'
import { stepLines } from './step-text.ts'

/** An adjustment, and its agreement. */
interface Adjustment extends LevelChange {
  readonly agreement: Agreement
}

export const indexDefinition: ReportDefinition<Adjustment> = {
  name: 'index',
  version: 2,
  columns: [
    agreementField,
    grantColumn(({ grant }) => grant),
    {
      field: 'effective',
      schema: schema.day(),
      value: adjustment => adjustment.day,
      head: { sv: 'Från dag', en: 'From day' },
      cell: adjustment => adjustment.day,
    },
    {
      field: 'index',
      schema: schema.nullable(schema.text(), 'The index, or several; null where the document names none'),
      value: adjustment => [...new Set(changesOf(adjustment).map(({ index }) => index))].join(' + ') || null,
      head: { sv: 'Index', en: 'Index' },
      cell: ({ step }, { words }) => step.parts.flatMap(part => stepLines(part, words)),
      align: 'right',
    },
    {
      field: 'indexYear',
      schema: schema.nullable(schema.count()),
      value: adjustment => changesOf(adjustment).map(({ to }) => indexYearOf(to))[0] ?? null,
    },
    {
      field: 'percent',
      schema: schema.percent('The change that is used; null where there are several parts'),
      value: ({ step: { parts } }) => (parts.length === 1 ? (parts[0]?.change?.used ?? null) : null),
    },
    ...qualityFields<Adjustment>(({ step }) => step.after),
    ...levelColumns('before', { sv: 'Före', en: 'Before' }, ({ step }) => step.before),
    {
      field: 'exact',
      schema: schema.kronor('Kronor before rounding'),
      value: ({ step }) => (step.exact ? kronorOf(step.exact) : null),
      head: { sv: 'Exakt', en: 'Exact' },
      cell: ({ step }, { words }) =>
        step.exact ? words.numbers.exactKronor(step.exact) : words.tables.unknown,
      align: 'right',
    },
    ...levelColumns('amount', { sv: 'Efter', en: 'After' }, ({ step }) => step.after),
    {
      field: 'notLowered',
      schema: schema.flag('It would have been less than before, and is not'),
      value: ({ step }) => step.isHeld,
    },
    partsField,
  ],
}

/** An amount at a level; a bound and its words are on two lines. */
function levelColumns(field: string, head: Bilingual, figureOf: (adjustment: Adjustment) => Figure) {
  return amountColumns(field, head, figureOf).map(column =>
    column.head
      ? {
          ...column,
          cell: (adjustment: Adjustment, { words }: Layout) => levelLines(figureOf(adjustment), words),
        }
      : column,
  )
}

/** The words of a bound, and its amount. */
function levelLines(figure: Figure, words: Words): string[] {
  return figureText(figure, words).split(/(?<=\p{Letter}) (?=\d)/u)
}

/** The report of the adjustments of each grant: the index values, and the yearly amount before and after rounding. */
export const indexReport = (
  timelines: readonly Timeline[],
  assumptions: readonly Assumption[],
  words: Words,
): Report =>
  agreementTables(
    indexDefinition,
    timelines.flatMap(timeline =>
      entriesOfKind(timeline, 'adjustment').map(change => ({ ...change, agreement: timeline.agreement })),
    ),
    {
      nothing: nothingOf(
        timelines,
        { sv: 'Ingen uppräkning efter index.', en: 'No adjustments by index.' },
        words,
      ),
      assumptions,
      words,
    },
  )

const changesOf = ({ step }: LevelChange) => step.parts.flatMap(({ changes }) => changes)

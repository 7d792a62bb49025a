import { unknownKey } from '../../../domain/agreement/money/grant.ts'
import { laterIfs } from '../../../domain/agreement/term/life.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import { grouped } from '../../../domain/grouped.ts'
import { added } from '../../../domain/money/figure.ts'
import { sumOfParts } from '../../../domain/timeline/payouts/undivided.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import { split } from '../../../domain/views/split.ts'
import type { SplitSpan } from '../../../domain/views/split-over.ts'
import type { Words } from '../../../messages/words.ts'
import type { ReportDefinition } from '../../columns/column.ts'
import { agreementField, periodText, qualityFields, summedColumns } from '../../columns/common-columns.ts'
import { heads, inKronor } from '../../columns/heads.ts'
import { table } from '../../columns/table.ts'
import { schema } from '../../columns/value-schema.ts'
import type { Layout } from '../../layout.ts'
import type { Report } from '../../report.ts'
import { agreementTables, nothingOf } from './agreement-tables.ts'
import type { PartyShare } from './party-share.ts'
import { shareColumns } from './share-columns.ts'

export const splitDefinition: ReportDefinition<PartyShare> = {
  name: 'split',
  version: 2,
  columns: [
    agreementField,
    {
      field: 'span',
      schema: schema.choice(
        ['agreement-year', 'each-agreement-year', 'whole-term'],
        'What the row is for: an agreement year, each of them, or the whole term',
      ),
      value: ({ span }) => span.kind,
    },
    {
      field: 'period',
      schema: schema.nullable(schema.period, 'Null where the days are not known'),
      value: ({ span: { period } }) => (period ? { ...period } : null),
    },
    {
      field: 'agreementYear',
      schema: schema.nullable(schema.count()),
      value: ({ span }) => (span.kind === 'agreement-year' ? (span.number ?? null) : null),
    },
    {
      field: 'onlyIf',
      schema: schema.nullable(
        schema.choice(laterIfs),
        'What must be so for the agreement to be in force then',
      ),
      value: ({ span }) => span.onlyIf ?? null,
    },
    {
      field: 'party',
      schema: schema.text('The key of the party; “?” for recipients that are not known'),
      value: ({ party }) => party.key,
      head: inKronor({ sv: 'Part', en: 'Party' }),
      cell: ({ party }, { words }) => (party.key === unknownKey ? words.tables.unknownRecipient : party.name),
      isFlexible: true,
    },
    ...summedColumns<PartyShare>('cash', heads.cash, ({ cash }) => cash),
    ...summedColumns<PartyShare>('inKind', { sv: 'Övrigt', en: 'In kind' }, ({ inKind }) => inKind),
    ...summedColumns<PartyShare>(
      'received',
      { sv: 'Får', en: 'Received' },
      ({ received }) => received,
      rows => sumOfParts(rows.flatMap(({ receipts }) => receipts)),
    ),
    ...qualityFields<PartyShare>(
      ({ cash, inKind }) => added([cash, inKind]),
      'Of what it puts in, in cash and in kind',
    ),
    ...shareColumns('shareOfCash', { sv: '% av pengar', en: '% of cash' }),
    ...shareColumns('shareOfTotal', { sv: '% av allt', en: '% of all' }),
  ],
}

/** The report of what each party contributes and receives, in each agreement year and over the term. */
export const splitReport = (
  timelines: readonly Timeline[],
  assumptions: readonly Assumption[],
  words: Words,
): Report =>
  agreementTables(
    splitDefinition,
    timelines.flatMap(timeline => split(timeline).map(row => ({ ...row, agreement: timeline.agreement }))),
    {
      nothing: nothingOf(
        timelines,
        { sv: 'Inga insatser eller bidrag.', en: 'No contributions or grants.' },
        words,
      ),
      assumptions,
      words,
      body: periodTables,
    },
  )

/** A table for each span. */
function periodTables(shares: readonly PartyShare[], layout: Layout): string {
  return [...grouped(shares, ({ span }) => spanText(span, layout.words))]
    .map(
      ([heading, ofSpan]) =>
        `${layout.paint.heading(heading)}\n${table(splitDefinition.columns, ofSpan, layout)}`,
    )
    .join('\n')
}

/** The time that a split is for, in words: its days, or which agreement year. */
function spanText({ kind, period, number, onlyIf }: SplitSpan, { language }: Words): string {
  const { whole, each, year, ifs } = spanTexts[language]
  const name = kind === 'whole-term' ? whole : kind === 'each-agreement-year' ? each : year(number)
  if (!period) return name
  if (kind === 'whole-term') return `${periodText(period)} (${whole})`
  return onlyIf ? `${periodText(period)} (${ifs[onlyIf]})` : periodText(period)
}

const spanTexts = {
  sv: {
    whole: 'hela avtalstiden',
    each: 'varje avtalsår',
    year: (number: number | undefined) => `avtalsår ${number}`,
    ifs: {
      'in-force': 'om avtalet ännu gäller',
      renewed: 'om avtalet förlängs',
      'option-used': 'om rätten till förlängning används',
    },
  },
  en: {
    whole: 'whole term',
    each: 'each agreement year',
    year: (number: number | undefined) => `agreement year ${number}`,
    ifs: { 'in-force': 'if still in force', renewed: 'if renewed', 'option-used': 'if the option is used' },
  },
}

import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import { type Exact, plus } from '../../../domain/money/exact.ts'
import { figureStatus } from '../../../domain/money/figure-status.ts'
import { isPlanned, type Payout, type PayoutPart } from '../../../domain/timeline/payouts/payout.ts'
import { sumOfParts } from '../../../domain/timeline/payouts/undivided.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import type { Words } from '../../../messages/words.ts'
import { kronorOf } from '../../amount-text.ts'
import type { ReportDefinition } from '../../columns/column.ts'
import {
  agreementField,
  periodField,
  periodText,
  qualityFields,
  summedColumns,
} from '../../columns/common-columns.ts'
import { heads } from '../../columns/heads.ts'
import { schema } from '../../columns/value-schema.ts'
import { partyNames } from '../../party-names.ts'
import type { Report } from '../../report.ts'
import { agreementTables, nothingOf } from './agreement-tables.ts'
import { whyText } from './why.ts'

/** A payout, and its agreement. */
interface AgreementPayout {
  readonly agreement: Agreement
  readonly payout: Payout
}

export const payoutsDefinition: ReportDefinition<AgreementPayout> = {
  name: 'payouts',
  columns: [
    agreementField,
    { field: 'grant', schema: schema.text(), value: ({ payout }) => payout.grant.key },
    { field: 'from', schema: schema.text(), value: ({ payout }) => payout.grant.from },
    { field: 'to', schema: schema.text(), value: ({ payout }) => payout.grant.to.join(', ') },
    periodField('window', ({ payout }) => payout.window),
    {
      field: 'planned',
      schema: schema.nullable(schema.day(), 'Null where it is not known when grants are paid'),
      value: ({ payout }) => (isPlanned(payout) ? payout.day : null),
      head: heads.planned,
      cell: ({ payout }, { words }) => (isPlanned(payout) ? payout.day : words.tables.unknownDay),
    },
    {
      ...periodField('covers', ({ payout }) => payout.covers),
      head: { sv: 'Avser', en: 'Covers' },
      cell: ({ payout }) => periodText(payout.covers),
    },
    // JSON and CSV have the keys of recipients, in `to`.
    {
      head: heads.recipient,
      cell: ({ agreement, payout }) => partyNames(payout.grant.to, agreement.parties),
      isFlexible: true,
    },
    {
      field: 'exact',
      schema: schema.kronor('Kronor before rounding; null where it is not known'),
      value: ({ payout }) => exactOf(payout.parts),
    },
    ...summedColumns<AgreementPayout>(
      'amount',
      { sv: 'Belopp, kr', en: 'Amount, kr' },
      ({ payout }) => payout.amount,
      rows => sumOfParts(rows.flatMap(({ payout }) => payout.parts)),
    ),
    ...qualityFields<AgreementPayout>(({ payout }: AgreementPayout) => payout.amount),
    {
      head: heads.status,
      cell: ({ payout }, { words }) => words.status[figureStatus(payout.amount)],
    },
    { field: 'why', schema: schema.text(), value: ({ payout }, words) => whyText(payout, words) },
  ],
}

/** The report of the payouts of each agreement, in the order of their days. */
export const payoutsReport = (
  schedules: readonly { readonly timeline: Timeline; readonly payouts: readonly Payout[] }[],
  assumptions: readonly Assumption[],
  words: Words,
): Report =>
  agreementTables(
    payoutsDefinition,
    schedules.flatMap(({ timeline: { agreement }, payouts }) =>
      payouts.map(payout => ({ agreement, payout })),
    ),
    {
      nothing: nothingOf(
        schedules.map(({ timeline }) => timeline),
        { sv: 'Inga utbetalningar.', en: 'No payouts.' },
        words,
      ),
      assumptions,
      words,
    },
  )

/** The amount of a payout in kronor before rounding; null if it is unknown. */
function exactOf(parts: readonly PayoutPart[]): Exact | null {
  const all = parts.flatMap(({ exact }) => exact ?? [])
  return all.length === parts.length ? kronorOf(all.reduce(plus)) : null
}

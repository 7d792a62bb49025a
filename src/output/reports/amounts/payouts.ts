import type { Agreement } from '../../../domain/agreement/agreement.ts'
import { recipientKeys } from '../../../domain/agreement/money/grant.ts'
import { laterIfs } from '../../../domain/agreement/term/life.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import { exactDay } from '../../../domain/calendar/day-bounds.ts'
import { figureStatus } from '../../../domain/money/figure-status.ts'
import { type Receipt, receiptsOfPayouts } from '../../../domain/timeline/payouts/recipient-part.ts'
import { entriesOfKind, type Timeline } from '../../../domain/timeline/timeline.ts'
import type { ScheduledPayout } from '../../../domain/views/payout-schedule.ts'
import type { Words } from '../../../messages/words.ts'
import type { ReportDefinition } from '../../columns/column.ts'
import {
  agreementField,
  dayBoundFields,
  periodText,
  qualityFields,
  summedColumns,
} from '../../columns/common-columns.ts'
import { heads } from '../../columns/heads.ts'
import { schema } from '../../columns/value-schema.ts'
import { recipientNames } from '../../party-names.ts'
import type { Report } from '../../report.ts'
import { agreementTables, nothingOf } from './agreement-tables.ts'
import { agreementYearTexts } from './agreement-year-text.ts'
import { exactOf } from './exact-receipt.ts'
import { onlyIfTexts } from './only-if-text.ts'
import { payoutTotal } from './payout-total.ts'
import { plannedText } from './planned-text.ts'
import { whyText } from './why.ts'

/** What a recipient has of a payout, or several together. */
interface AgreementPayout extends ScheduledPayout {
  readonly agreement: Agreement
  readonly receipt: Receipt
}

export const payoutsDefinition: ReportDefinition<AgreementPayout> = {
  name: 'payouts',
  version: 2,
  columns: [
    agreementField,
    { field: 'grant', schema: schema.text(), value: ({ payout }) => payout.grant.key },
    { field: 'from', schema: schema.text(), value: ({ payout }) => payout.grant.from },
    {
      field: 'to',
      schema: schema.text(),
      value: ({ payout, receipt }) => recipientKeys({ ...payout.grant, to: receipt.to }),
    },
    {
      field: 'window',
      schema: schema.nullable(schema.period),
      value: ({ payout, covers }) => (covers ? { ...payout.window } : null),
    },
    {
      field: 'planned',
      schema: schema.nullable(schema.day(), 'Null where the day is not known'),
      value: ({ planned }) => exactDay(planned) ?? null,
      head: heads.planned,
      cell: ({ planned }, { words }) => plannedText(planned, words),
    },
    ...dayBoundFields<AgreementPayout>('planned', ({ planned }) => planned),
    {
      field: 'covers',
      schema: schema.nullable(schema.period, 'Null where the days of the term are not known'),
      value: ({ covers }) => (covers ? { ...covers } : null),
      head: { sv: 'Avser', en: 'Covers' },
      cell: ({ covers, agreementYear }, { words }) =>
        covers ? periodText(covers) : agreementYearTexts[words.language](agreementYear),
    },
    {
      field: 'agreementYear',
      schema: schema.nullable(
        schema.count(),
        'The agreement year that it pays for, where the days are not known',
      ),
      value: ({ agreementYear }) => agreementYear ?? null,
    },
    {
      field: 'onlyIf',
      schema: schema.nullable(
        schema.choice(laterIfs),
        'What must be so for it to be paid: that the agreement is still in force, or that it is renewed',
      ),
      value: ({ onlyIf }) => onlyIf ?? null,
    },
    // JSON and CSV have the keys of recipients, in `to`.
    {
      head: heads.recipient,
      cell: ({ agreement, payout, receipt }, { words }) =>
        recipientNames({ ...payout.grant, to: receipt.to }, agreement.parties, words),
      isFlexible: true,
    },
    {
      field: 'exact',
      schema: schema.kronor('Kronor before rounding; null where it is not known'),
      value: ({ payout, receipt }) => exactOf(payout, receipt),
    },
    ...summedColumns<AgreementPayout>(
      'amount',
      { sv: 'Belopp, kr', en: 'Amount, kr' },
      ({ receipt }) => receipt.amount,
      payoutTotal,
    ),
    ...qualityFields<AgreementPayout>(({ receipt }: AgreementPayout) => receipt.amount),
    {
      head: heads.status,
      cell: ({ receipt, onlyIf }, { words }) =>
        onlyIf ? onlyIfTexts[words.language][onlyIf] : words.status[figureStatus(receipt.amount)],
    },
    { field: 'why', schema: schema.text(), value: ({ payout }, words) => whyText(payout, words) },
  ],
}

/** The report of the payouts of each agreement, in the order of their days. */
export const payoutsReport = (
  schedules: readonly { readonly timeline: Timeline; readonly payouts: readonly ScheduledPayout[] }[],
  assumptions: readonly Assumption[],
  words: Words,
): Report =>
  agreementTables(
    payoutsDefinition,
    schedules.flatMap(({ timeline, payouts }) => {
      const shown = payouts.map(({ payout }) => payout)
      const receipts = receiptsOfPayouts([...new Set([...entriesOfKind(timeline, 'payout'), ...shown])])
      return payouts.flatMap(scheduled =>
        (receipts.get(scheduled.payout) ?? []).map(receipt => ({
          ...scheduled,
          agreement: timeline.agreement,
          receipt,
        })),
      )
    }),
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

import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import type { SettlementRow } from '../../../domain/views/settlement.ts'
import type { Words } from '../../../messages/words.ts'
import type { ReportForm } from '../../columns/column.ts'
import {
  agreementField,
  amountColumn,
  certaintyField,
  grantColumn,
  statusField,
} from '../../columns/common.ts'
import { heads } from '../../columns/heads.ts'
import { day } from '../../columns/value-schema.ts'
import type { Report } from '../../report.ts'
import { agreementTables } from './agreement-tables.ts'

interface Settlement extends SettlementRow {
  readonly agreement: Agreement
}

export const settlementForm: ReportForm<Settlement> = {
  name: 'settlement',
  columns: [
    agreementField,
    grantColumn(({ payout }) => payout.grant),
    {
      field: 'planned',
      schema: day(),
      value: ({ payout }) => payout.day,
      head: heads.planned,
      cell: ({ payout }) => payout.day,
    },
    amountColumn(
      'paid',
      { sv: 'Känt då', en: 'Then known' },
      ({ paid }) => paid,
      'By the index values known on the planned day',
    ),
    amountColumn('amount', { sv: 'Känt nu', en: 'Now known' }, ({ now }) => now),
    amountColumn('difference', { sv: 'Skillnad', en: 'Difference' }, ({ difference }) => difference),
    statusField(({ difference }) => difference),
    certaintyField(({ difference }) => difference),
  ],
}

const nothing = {
  sv: 'Inget senare publicerat indexvärde ändrar någon utbetalning.',
  en: 'No index value published later changes a payout.',
}

/** What index values published after a payout changed in it. */
export const settlementReport = (
  settlements: readonly { readonly timeline: Timeline; readonly rows: readonly SettlementRow[] }[],
  assumptions: readonly Assumption[],
  words: Words,
): Report =>
  agreementTables(
    settlementForm,
    settlements.flatMap(({ timeline, rows }) => rows.map(row => ({ ...row, agreement: timeline.agreement }))),
    { nothing: nothing[words.language], assumptions, words },
  )

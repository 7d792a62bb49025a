import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import type { SettlementRow } from '../../../domain/views/settlement.ts'
import type { Words } from '../../../messages/words.ts'
import type { ReportDefinition } from '../../columns/column.ts'
import { agreementField, amountColumns, grantColumn, qualityFields } from '../../columns/common-columns.ts'
import { heads } from '../../columns/heads.ts'
import { schema } from '../../columns/value-schema.ts'
import type { Report } from '../../report.ts'
import { agreementTables } from './agreement-tables.ts'

/** The settlement of a payout, and its agreement. */
interface Settlement extends SettlementRow {
  readonly agreement: Agreement
}

export const settlementDefinition: ReportDefinition<Settlement> = {
  name: 'settlement',
  version: 2,
  columns: [
    agreementField,
    grantColumn(({ payout }) => payout.grant),
    {
      field: 'planned',
      schema: schema.day(),
      value: ({ payout }) => payout.day,
      head: heads.planned,
      cell: ({ payout }) => payout.day,
    },
    ...amountColumns<Settlement>(
      'paid',
      { sv: 'Känt då', en: 'Then known' },
      ({ paid }) => paid,
      'By the index values known on the planned day',
    ),
    ...amountColumns<Settlement>('amount', { sv: 'Känt nu', en: 'Now known' }, ({ now }) => now),
    ...amountColumns<Settlement>(
      'difference',
      { sv: 'Skillnad', en: 'Difference' },
      ({ difference }) => difference,
    ),
    ...qualityFields<Settlement>(({ difference }) => difference),
  ],
}

const nothing = {
  sv: 'Inget senare publicerat indexvärde ändrar någon utbetalning.',
  en: 'No index value published later changes a payout.',
}

/** The report of what payouts made would be by index values published later, against what was paid. */
export const settlementReport = (
  settlements: readonly { readonly timeline: Timeline; readonly rows: readonly SettlementRow[] }[],
  assumptions: readonly Assumption[],
  words: Words,
): Report =>
  agreementTables(
    settlementDefinition,
    settlements.flatMap(({ timeline, rows }) => rows.map(row => ({ ...row, agreement: timeline.agreement }))),
    { nothing: nothing[words.language], assumptions, words },
  )

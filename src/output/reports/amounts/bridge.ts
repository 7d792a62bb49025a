import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import type { BridgeRow } from '../../../domain/views/bridge.ts'
import type { Words } from '../../../messages/words.ts'
import type { ReportDefinition } from '../../columns/column.ts'
import { agreementField, amountColumns, qualityFields } from '../../columns/common-columns.ts'
import { heads, inKronor } from '../../columns/heads.ts'
import { schema } from '../../columns/value-schema.ts'
import type { Report } from '../../report.ts'
import { agreementTables } from './agreement-tables.ts'
import { nothingIn } from './year-column.ts'

/** The row of a year, and its agreement. */
interface BridgeYear extends BridgeRow {
  readonly agreement: Agreement
}

export const bridgeDefinition: ReportDefinition<BridgeYear> = {
  name: 'bridge',
  version: 2,
  columns: [
    {
      field: 'year',
      schema: schema.count(),
      value: ({ year }) => year,
      head: inKronor({ sv: 'År', en: 'Year' }),
      cell: ({ year }) => String(year),
    },
    agreementField,
    ...amountColumns<BridgeYear>('opening', { sv: 'Ingående', en: 'Opening' }, ({ opening }) => opening),
    ...amountColumns<BridgeYear>('cash', heads.cash, ({ cash }) => cash),
    ...amountColumns<BridgeYear>('accrual', { sv: 'Periodiserat', en: 'Accrual' }, ({ accrual }) => accrual),
    ...amountColumns<BridgeYear>('closing', { sv: 'Utgående', en: 'Closing' }, ({ closing }) => closing),
    ...qualityFields<BridgeYear>(({ closing }) => closing),
  ],
}

/** The report of the steps from cash to accrual, by agreement and year. */
export const bridgeReport = (
  bridges: readonly { readonly timeline: Timeline; readonly rows: readonly BridgeRow[] }[],
  years: readonly number[],
  assumptions: readonly Assumption[],
  words: Words,
): Report =>
  agreementTables(
    bridgeDefinition,
    bridges.flatMap(({ timeline, rows }) => rows.map(row => ({ ...row, agreement: timeline.agreement }))),
    { nothing: nothingIn(years, words), assumptions, words },
  )

import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { BridgeRow } from '../../domain/views/bridge.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf, figureText } from '../figure.ts'
import type { Report } from '../report.ts'
import { headed, sections } from '../sections.ts'
import { table } from '../table.ts'
import { span } from './budget.ts'

/** The bridge of an agreement. */
export interface Bridge {
  readonly timeline: Timeline
  readonly rows: readonly BridgeRow[]
}

const steps = ['opening', 'cash', 'accrual', 'closing'] as const

/** From cash to accrual, by agreement and year. */
export function bridgeReport(
  bridges: readonly Bridge[],
  years: readonly number[],
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  return {
    name: 'bridge',
    fields: ['year', 'agreement', ...steps, 'status', 'certainty'],
    rows: bridges.flatMap(({ timeline, rows }) =>
      rows.map(row => ({
        year: row.year,
        agreement: timeline.agreement.id,
        opening: amountOf(row.opening),
        cash: amountOf(row.cash),
        accrual: amountOf(row.accrual),
        closing: amountOf(row.closing),
        status: row.closing.status,
        certainty: row.closing.certainty ?? null,
      })),
    ),
    assumptions,
    screen: layout => {
      const { head } = words.tables
      const columns = [
        { head: `${head.year} (kr)` },
        ...steps.map(step => ({ head: head[step], align: 'right' }) as const),
      ]
      const parts = bridges
        .filter(({ rows }) => rows.length > 0)
        .map(({ timeline, rows }) => {
          const cells = rows.map(row => [
            String(row.year),
            ...steps.map(step => figureText(row[step], words)),
          ])
          return headed(timeline.agreement, table(columns, cells, [], layout), layout)
        })
      return sections(parts, words.tables.noBudget(span(years)), assumptions, layout)
    },
  }
}

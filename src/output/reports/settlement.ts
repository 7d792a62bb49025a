import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { SettlementRow } from '../../domain/views/settlement.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf, figureText } from '../figure.ts'
import type { Report } from '../report.ts'
import { headed, sections } from '../sections.ts'
import { table } from '../table.ts'

/** The settlements of an agreement. */
export interface Settlements {
  readonly timeline: Timeline
  readonly rows: readonly SettlementRow[]
}

/** What index values published after a payout changed in it. */
export function settlementReport(
  settlements: readonly Settlements[],
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  return {
    name: 'settlement',
    fields: ['agreement', 'grant', 'planned', 'paid', 'amount', 'difference', 'status', 'certainty'],
    rows: settlements.flatMap(({ timeline, rows }) =>
      rows.map(({ payout, paid, now, difference }) => ({
        agreement: timeline.agreement.id,
        grant: payout.grant.key,
        planned: payout.day,
        paid: amountOf(paid),
        amount: amountOf(now),
        difference: amountOf(difference),
        status: difference.status,
        certainty: difference.certainty ?? null,
      })),
    ),
    assumptions,
    screen: layout => {
      const { head } = words.tables
      const columns = [
        { head: `${head.grant} (kr)`, flexible: true },
        { head: head.planned },
        { head: head.paid, align: 'right' },
        { head: head.now, align: 'right' },
        { head: head.difference, align: 'right' },
      ] as const
      const parts = settlements
        .filter(({ rows }) => rows.length > 0)
        .map(({ timeline, rows }) => {
          const cells = rows.map(({ payout, paid, now, difference }) => [
            payout.grant.key,
            payout.day,
            ...[paid, now, difference].map(figure => figureText(figure, words)),
          ])
          return headed(timeline.agreement, table(columns, cells, [], layout), layout)
        })
      return sections(parts, words.tables.noSettlements, assumptions, layout)
    },
  }
}

import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Assumption } from '../../domain/assumptions/assumption.ts'
import { type Day, daysBetween } from '../../domain/calendar/day.ts'
import { total } from '../../domain/money/figure.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { DueRow } from '../../domain/views/expiry.ts'
import type { Words } from '../../messages/words.ts'
import { totalText } from '../figure.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'
import { table } from '../table.ts'

/** Something due, and the agreement that it is due in. */
export interface Due {
  readonly timeline: Timeline
  readonly row: DueRow
}

/** What ends or falls due, the nearest first. */
export function expiryReport(
  due: readonly Due[],
  horizon: number,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  return {
    name: 'expiry',
    fields: ['agreement', 'kind', 'date', 'days', 'severity', 'text'],
    rows: due.map(({ timeline: { agreement }, row }) => ({
      agreement: agreement.id,
      kind: kindOf(row),
      date: row.day,
      days: row.days,
      severity: row.severity,
      text: dueText(agreement, row, words),
    })),
    assumptions,
    screen: layout => {
      const { head } = words.tables
      const columns = [
        { head: head.date },
        { head: head.days, align: 'right' },
        { head: head.severity },
        { head: head.what, flexible: true },
      ] as const
      const rows = due.map(({ timeline: { agreement }, row }) => [
        row.day,
        String(row.days),
        layout.paint[row.severity](words.severity[row.severity]),
        `${agreement.id}: ${dueText(agreement, row, words)}`,
      ])
      const parts = rows.length > 0 ? [table(columns, rows, [], layout)] : []
      return sections(parts, words.tables.nothingDue(horizon), assumptions, layout)
    },
  }
}

function kindOf({ due }: DueRow): string {
  if (due.kind === 'duty') return due.duty.kind
  if (due.kind === 'payouts') return due.isLast ? 'last-payout' : 'payout'
  return due.kind
}

function dueText({ parties }: Agreement, { due, days }: DueRow, words: Words): string {
  switch (due.kind) {
    case 'end':
      return words.due.end({ days, noticeBy: due.noticeBy, isNoticeLate: isLate(due, days) })
    case 'notice':
      return words.due.notice(due)
    case 'option':
      return words.due.option(due)
    case 'renewal':
      return words.due.renewal(due)
    case 'review':
      return words.due.review
    case 'duty':
      return words.due.duty({ what: due.duty.what, ...due.window })
    case 'payouts': {
      const sum = total(due.payouts.map(({ amount }) => amount))
      const recipients = due.payouts.flatMap(({ grant }) =>
        grant.to.map(party => parties.get(party)?.name ?? party),
      )
      const amount = sum.status === 'unknown' ? totalText(sum, words) : `${totalText(sum, words)} kr`
      return words.due.payouts({ recipients, amount, isLast: due.isLast })
    }
  }
}

/** Whether notice until its latest day is too late today, so many days before the end. */
const isLate = ({ day, noticeBy }: { day: Day; noticeBy: Day | undefined }, days: number): boolean =>
  noticeBy !== undefined && daysBetween(noticeBy, day) > days

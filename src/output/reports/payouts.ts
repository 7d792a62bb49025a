import type { Assumption } from '../../domain/assumptions/assumption.ts'
import { isWholeMonths, type Period } from '../../domain/calendar/period.ts'
import { type Exact, plus } from '../../domain/money/exact.ts'
import { total } from '../../domain/money/figure.ts'
import type { Payout, PayoutPart } from '../../domain/timeline/payouts/payout.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf, exactKronor, figureText, totalText } from '../figure.ts'
import type { Report } from '../report.ts'
import { headed, sections } from '../sections.ts'
import { table } from '../table.ts'
import { whyText } from '../why.ts'

/** The payouts of an agreement, in the order of their days. */
export interface Schedule {
  readonly timeline: Timeline
  readonly payouts: readonly Payout[]
}

export function payoutsReport(
  schedules: readonly Schedule[],
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  return {
    name: 'payouts',
    fields: [
      'agreement',
      'grant',
      'from',
      'to',
      'window.from',
      'window.to',
      'planned',
      'covers.from',
      'covers.to',
      'exact',
      'amount',
      'status',
      'certainty',
      'why',
    ],
    rows: schedules.flatMap(({ timeline, payouts }) =>
      payouts.map(({ grant, window, day, covers, amount, parts, plan }) => ({
        agreement: timeline.agreement.id,
        grant: grant.key,
        from: grant.from,
        to: grant.to.join(', '),
        window: { ...window },
        planned: plan.unknown === undefined ? day : null,
        covers: { ...covers },
        exact: exactOf(parts),
        amount: amountOf(amount),
        status: amount.status,
        certainty: amount.certainty ?? null,
        why: whyText({ grant, parts }, words),
      })),
    ),
    assumptions,
    screen: layout => {
      const { head } = words.tables
      const columns = [
        { head: head.planned },
        { head: head.covers },
        { head: head.recipient, flexible: true },
        { head: head.amount, align: 'right' },
        { head: head.status },
      ] as const
      const parts = schedules
        .filter(({ payouts }) => payouts.length > 0)
        .map(({ timeline: { agreement }, payouts }) => {
          const rows = payouts.map(({ day, covers, grant, amount, plan }) => [
            plan.unknown === undefined ? day : words.tables.unknownDay,
            periodText(covers),
            grant.to.map(party => agreement.parties.get(party)?.name ?? party).join(', '),
            figureText(amount, words),
            words.status[amount.status],
          ])
          const sum = totalText(total(payouts.map(({ amount }) => amount)), words)
          return headed(agreement, table(columns, rows, [[words.tables.total, '', '', sum]], layout), layout)
        })
      const nothing = schedules.some(({ timeline }) => timeline.life)
        ? words.tables.noPayouts
        : words.tables.nothingDated
      return sections(parts, nothing, assumptions, layout)
    },
  }
}

/** What a payout is before rounding. */
function exactOf(parts: readonly PayoutPart[]): Exact | null {
  const all = parts.flatMap(({ exact }) => exact ?? [])
  return all.length === parts.length ? exactKronor(all.reduce(plus)) : null
}

/** Whole months as months, which are shorter to read: `2018-07 – 2019-06`. */
export const periodText = (period: Period): string =>
  isWholeMonths(period)
    ? `${period.from.slice(0, 7)} – ${period.to.slice(0, 7)}`
    : `${period.from} – ${period.to}`

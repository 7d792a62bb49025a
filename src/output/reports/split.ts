import type { Assumption } from '../../domain/assumptions/assumption.ts'
import { exact } from '../../domain/money/exact.ts'
import { added, total } from '../../domain/money/figure.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import { type Share, type SplitRow, split } from '../../domain/views/split.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf, figureText, totalText } from '../figure.ts'
import { grouped } from '../grouped.ts'
import type { Layout } from '../layout.ts'
import type { Report } from '../report.ts'
import { headed, sections } from '../sections.ts'
import { table } from '../table.ts'
import { periodText } from './payouts.ts'

/** What each party puts in and receives, per agreement year and over the term. */
export function splitReport(
  timelines: readonly Timeline[],
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  const splits = timelines.map(timeline => ({ timeline, rows: split(timeline) }))
  return {
    name: 'split',
    fields: [
      'agreement',
      'period.from',
      'period.to',
      'party',
      'cash',
      'inKind',
      'received',
      'certainty',
      'shareOfCash',
      'shareOfTotal',
    ],
    rows: splits.flatMap(({ timeline, rows }) =>
      rows.map(({ period, party, cash, inKind, received, shareOfCash, shareOfTotal }) => ({
        agreement: timeline.agreement.id,
        period: { ...period },
        party: party.key,
        cash: amountOf(cash),
        inKind: amountOf(inKind),
        received: amountOf(received),
        certainty: added([cash, inKind]).certainty ?? null,
        shareOfCash: percentOf(shareOfCash),
        shareOfTotal: percentOf(shareOfTotal),
      })),
    ),
    assumptions,
    screen: layout => {
      const parts = splits
        .filter(({ rows }) => rows.length > 0)
        .map(({ timeline, rows }) => {
          const periods = [...grouped(rows, ({ period }) => periodText(period))]
          const tables = periods.map(([period, own], i) => {
            const isTerm = i > 0 && i === periods.length - 1
            const heading = isTerm ? `${period} (${words.tables.wholeTerm})` : period
            return `${layout.paint.heading(heading)}\n${periodTable(own, words, layout)}`
          })
          return headed(timeline.agreement, tables.join('\n'), layout)
        })
      const nothing = timelines.some(({ life }) => life)
        ? words.tables.noContributions
        : words.tables.nothingDated
      return sections(parts, nothing, assumptions, layout)
    },
  }
}

function periodTable(rows: readonly SplitRow[], words: Words, layout: Layout): string {
  const { head } = words.tables
  const columns = [
    { head: `${head.party} (kr)`, flexible: true },
    { head: head.cash, align: 'right' },
    { head: head.inKind, align: 'right' },
    { head: head.received, align: 'right' },
    { head: head.shareOfCash, align: 'right' },
    { head: head.shareOfTotal, align: 'right' },
  ] as const
  const share = (share: Share | undefined) => {
    if (!share) return words.tables.unknown
    const text = words.numbers.share(share.hundredths)
    return share.isAbout ? words.tables.certain.about(text) : text
  }
  const cells = rows.map(row => [
    row.party.name,
    ...[row.cash, row.inKind, row.received].map(figure => figureText(figure, words)),
    share(row.shareOfCash),
    share(row.shareOfTotal),
  ])
  const sums = (['cash', 'inKind', 'received'] as const).map(field => total(rows.map(row => row[field])))
  const whole = (field: 'shareOfCash' | 'shareOfTotal') =>
    rows.some(row => row[field] === undefined) ? undefined : { hundredths: 10_000n, isAbout: false }
  const totals = [words.tables.total, ...sums.map(sum => totalText(sum, words))]
  return table(
    columns,
    cells,
    [[...totals, share(whole('shareOfCash')), share(whole('shareOfTotal'))]],
    layout,
  )
}

const percentOf = (share: Share | undefined) => (share ? exact(share.hundredths, 100n) : null)

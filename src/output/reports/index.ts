import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { LevelChange } from '../../domain/timeline/level-change.ts'
import { entriesOf, type Timeline } from '../../domain/timeline/timeline.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf, exactNumber, figureText, percentNumber } from '../figure.ts'
import type { Report } from '../report.ts'
import { headed, sections } from '../sections.ts'
import { table } from '../table.ts'

/** Each adjustment of each grant: the index value, and the yearly amount before and after rounding. */
export function indexReport(
  timelines: readonly Timeline[],
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  return {
    name: 'index',
    fields: [
      'agreement',
      'grant',
      'effective',
      'indexYear',
      'percent',
      'status',
      'before',
      'exact',
      'amount',
    ],
    rows: timelines.flatMap(timeline =>
      entriesOf(timeline, 'adjustment').map(({ grant, day, step }) => ({
        agreement: timeline.agreement.id,
        grant: grant.key,
        effective: day,
        indexYear: step.indexYear,
        percent: step.change ? percentNumber(step.change.percent) : null,
        status: step.after.status,
        before: amountOf(step.before),
        exact: step.exact ? exactNumber(step.exact) : null,
        amount: amountOf(step.after),
      })),
    ),
    assumptions,
    screen: layout => {
      const { head } = words.tables
      const columns = [
        { head: `${head.grant} (kr)`, flexible: true },
        { head: head.effective },
        { head: head.index, align: 'right' },
        { head: head.before, align: 'right' },
        { head: head.exact, align: 'right' },
        { head: head.after, align: 'right' },
      ] as const
      const parts = timelines.flatMap(timeline => {
        const rows = entriesOf(timeline, 'adjustment').map(change => cells(change, words))
        return rows.length > 0 ? [headed(timeline.agreement, table(columns, rows, [], layout), layout)] : []
      })
      return sections(parts, words.tables.noAdjustments, assumptions, layout)
    },
  }
}

const cells = ({ grant, day, step }: LevelChange, words: Words): string[] => [
  grant.key,
  day,
  `${step.index} ${step.indexYear} ${step.change ? `${words.numbers.percent(step.change.percent)} %` : words.tables.unknown}`,
  figureText(step.before, words),
  step.exact ? words.numbers.exactKronor(step.exact) : words.tables.unknown,
  figureText(step.after, words),
]

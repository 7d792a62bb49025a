import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { LevelChange } from '../../domain/timeline/levels/level-change.ts'
import { entriesOfKind, type Timeline } from '../../domain/timeline/timeline.ts'
import type { Words } from '../../messages/words.ts'
import { stepLines } from '../adjustment.ts'
import { figureText } from '../figure.ts'
import type { Report } from '../report.ts'
import { headed, sections } from '../sections.ts'
import { table } from '../table.ts'
import { indexRow } from './index-row.ts'

/** Each adjustment of each grant: the index values, and the yearly amount before and after rounding. */
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
      'index',
      'indexYear',
      'percent',
      'status',
      'before',
      'exact',
      'amount',
      'notLowered',
      'parts',
    ],
    rows: timelines.flatMap(timeline =>
      entriesOfKind(timeline, 'adjustment').map(change => indexRow(timeline.agreement.id, change)),
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
        const rows = entriesOfKind(timeline, 'adjustment').flatMap(change => lines(change, words))
        return rows.length > 0 ? [headed(timeline.agreement, table(columns, rows, [], layout), layout)] : []
      })
      const { noAdjustments, nothingDated } = words.tables
      const nothing = timelines.some(({ life }) => life) ? noAdjustments : nothingDated
      return sections(parts, nothing, assumptions, layout)
    },
  }
}

/** An adjustment in a table; what of its indices does not go on the first line stands under it. */
function lines({ grant, day, step }: LevelChange, words: Words): string[][] {
  const [first = '', ...others] = step.parts.flatMap(part => stepLines(part, words))
  return [
    [
      grant.key,
      day,
      first,
      figureText(step.before, words),
      step.exact ? words.numbers.exactKronor(step.exact) : words.tables.unknown,
      figureText(step.after, words),
    ],
    ...others.map(line => ['', '', line, '', '', '']),
  ]
}

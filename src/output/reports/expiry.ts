import type { Agreement } from '../../domain/agreement/agreement.ts'
import { dutyKinds } from '../../domain/agreement/duty.ts'
import type { Assumption } from '../../domain/assumptions/assumption.ts'
import { type Day, daysBetween } from '../../domain/calendar/day.ts'
import { isUnknown } from '../../domain/money/figure.ts'
import { severities } from '../../domain/severity.ts'
import { sumOfParts } from '../../domain/timeline/payouts/undivided.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { DueRow } from '../../domain/views/expiry.ts'
import type { Words } from '../../messages/words.ts'
import { figureText } from '../amount-text.ts'
import { forPrograms, type ReportDefinition } from '../columns/column.ts'
import { agreementField } from '../columns/common-columns.ts'
import { heads } from '../columns/heads.ts'
import { table } from '../columns/table.ts'
import { schema } from '../columns/value-schema.ts'
import { partyNames } from '../party-names.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'
import { dueTexts } from './due-texts.ts'

/** A row, and the agreement that it is about. */
interface DueInAgreement {
  readonly agreement: Agreement
  readonly row: DueRow
}

export const expiryDefinition: ReportDefinition<DueInAgreement> = {
  name: 'expiry',
  columns: [
    agreementField,
    {
      field: 'kind',
      schema: schema.choice([
        'end',
        'notice',
        'option',
        'renewal',
        'review',
        'pause-end',
        ...dutyKinds,
        'payout',
        'last-payout',
      ]),
      value: ({ row }) => kindOf(row),
    },
    {
      field: 'date',
      schema: schema.day(),
      value: ({ row }) => row.day,
      head: { sv: 'Dag', en: 'Day' },
      cell: ({ row }) => row.day,
    },
    {
      field: 'days',
      schema: schema.whole(),
      value: ({ row }) => row.days,
      head: { sv: 'Om dagar', en: 'In days' },
      cell: ({ row }) => String(row.days),
      align: 'right',
    },
    {
      field: 'severity',
      schema: schema.choice(severities),
      value: ({ row }) => row.severity,
      head: heads.severity,
      cell: ({ row: { severity } }, { words, paint }) => paint[severity](words.severity[severity]),
    },
    {
      field: 'text',
      schema: schema.text(),
      value: ({ agreement, row }, words) => dueText(agreement, row, words),
      head: heads.what,
      cell: ({ agreement, row }, { words }) => `${agreement.id}: ${dueText(agreement, row, words)}`,
      isFlexible: true,
    },
  ],
}

/** The report of what ends or falls due, in the given order. */
export function expiryReport(
  due: readonly { readonly timeline: Timeline; readonly row: DueRow }[],
  horizon: number,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  const rows = due.map(({ timeline: { agreement }, row }) => ({ agreement, row }))
  const nothing = {
    sv: `Inget infaller inom ${horizon} dagar.`,
    en: `Nothing falls due within ${horizon} days.`,
  }
  return {
    ...forPrograms(expiryDefinition, rows, words),
    assumptions,
    screen: layout => {
      const parts = rows.length > 0 ? [table(expiryDefinition.columns, rows, layout)] : []
      return sections(parts, nothing[words.language], assumptions, layout)
    },
  }
}

function kindOf({ due }: DueRow): string {
  if (due.kind === 'duty') return due.duty.kind
  if (due.kind === 'payouts') return due.isLast ? 'last-payout' : 'payout'
  return due.kind
}

function dueText({ parties }: Agreement, { due, days }: DueRow, words: Words): string {
  const texts = dueTexts[words.language]
  switch (due.kind) {
    case 'end':
      return texts.end({ days, noticeBy: due.noticeBy, isNoticeLate: isLate(due, days) })
    case 'notice':
      return texts.notice(due)
    case 'option':
      return texts.option(due)
    case 'renewal':
      return texts.renewal(due)
    case 'review':
      return texts.review
    case 'pause-end':
      return texts.pauseEnd
    case 'duty':
      return texts.duty({ what: due.duty.what, ...due.window })
    case 'payouts': {
      const sum = sumOfParts(due.payouts.flatMap(({ parts }) => parts))
      const recipients = due.payouts.flatMap(({ grant }) => partyNames(grant.to, parties))
      const amount = isUnknown(sum) ? figureText(sum, words) : `${figureText(sum, words)} kr`
      return texts.payouts({ recipients, amount, isLast: due.isLast })
    }
  }
}

/** Whether the latest day for notice has passed, `days` before the end. */
const isLate = ({ day, noticeBy }: { day: Day; noticeBy: Day | undefined }, days: number): boolean =>
  noticeBy !== undefined && daysBetween(noticeBy, day) > days

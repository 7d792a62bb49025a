import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { Figure } from '../../domain/money/figure.ts'
import type { AgreementStatus } from '../../domain/views/status.ts'
import type { Succession } from '../../domain/views/succession.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf, figureText } from '../figure.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'
import { table } from '../table.ts'
import { wrap } from '../wrap.ts'

/** An agreement and where it is in its life. */
export interface Listed {
  readonly agreement: Agreement
  readonly status: AgreementStatus
  /** The last day, as it stands; absent where there is none, or it is not known. */
  readonly to: Day | undefined
  readonly renews: boolean
  /** What it grants in the current year; absent where its amounts are for more than a year. */
  readonly yearly: Figure | undefined
  readonly succession: Succession | undefined
}

/** The register: one row an agreement. */
export function listReport(listed: readonly Listed[], words: Words): Report {
  return {
    name: 'list',
    fields: [
      'agreement',
      'version',
      'title',
      'registration',
      'status',
      'from',
      'to',
      'parties',
      'yearly',
      'succeeds',
      'renews',
      'gap',
    ],
    rows: listed.map(({ agreement, status, to, renews, yearly, succession }) => ({
      agreement: agreement.id,
      version: agreement.version,
      title: agreement.title,
      registration: agreement.registration ?? null,
      status,
      from: agreement.term.from ?? null,
      to: to ?? null,
      parties: agreement.parties.size,
      yearly: yearly ? amountOf(yearly) : null,
      succeeds: agreement.succeeds ?? null,
      renews,
      gap: succession?.gap ?? null,
    })),
    assumptions: [],
    screen: layout => {
      const { head } = words.tables
      const columns = [
        { head: head.id, flexible: true },
        { head: head.status },
        { head: head.from },
        { head: head.to },
        { head: head.perYear, align: 'right' },
      ] as const
      const rows = listed.map(({ agreement, status, to, renews, yearly }) => [
        agreement.id,
        words.agreementStatus[status],
        agreement.term.from ?? words.tables.unknown,
        endText(agreement, to, renews, words),
        yearly ? figureText(yearly, words) : '',
      ])
      const followed = listed.flatMap(({ agreement, succession }) =>
        succession ? wrap(`${agreement.id}: ${words.tables.succession(succession)}`, layout.width) : [],
      )
      const parts = [table(columns, rows, [], layout), ...(followed.length > 0 ? [followed.join('\n')] : [])]
      return sections(parts, '', [], layout)
    },
  }
}

function endText({ term }: Agreement, to: Day | undefined, renews: boolean, { tables }: Words): string {
  if (to) return renews ? tables.renewedAfter(to) : to
  return term.isOpen ? tables.untilFurtherNotice : tables.unknown
}

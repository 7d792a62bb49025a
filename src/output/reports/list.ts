import type { Agreement } from '../../domain/agreement/agreement.ts'
import { endDay } from '../../domain/agreement/end-day.ts'
import { grantedYearly } from '../../domain/agreement/granted.ts'
import type { AgreementStatus } from '../../domain/views/status.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf, figureText } from '../figure.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'
import { table } from '../table.ts'

/** An agreement and where it is in its life. */
export interface Listed {
  readonly agreement: Agreement
  readonly status: AgreementStatus
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
    ],
    rows: listed.map(({ agreement, status }) => ({
      agreement: agreement.id,
      version: agreement.version,
      title: agreement.title,
      registration: agreement.registration ?? null,
      status,
      from: agreement.term.from ?? null,
      to: endDay(agreement) ?? null,
      parties: agreement.parties.size,
      yearly: amountOf(grantedYearly(agreement)),
      succeeds: agreement.succeeds ?? null,
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
      const rows = listed.map(({ agreement, status }) => [
        agreement.id,
        words.agreementStatus[status],
        agreement.term.from ?? words.tables.unknown,
        endDay(agreement) ?? words.tables.unknown,
        figureText(grantedYearly(agreement), words),
      ])
      return sections([table(columns, rows, [], layout)], '', [], layout)
    },
  }
}

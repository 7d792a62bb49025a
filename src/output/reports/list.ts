import { unknownFactorAssumptions } from '../../domain/assumptions/unknown-assumptions.ts'
import { final, unknown } from '../../domain/money/figure.ts'
import { agreementStatuses } from '../../domain/views/status.ts'
import type { Words } from '../../messages/words.ts'
import { knownAmount } from '../amount-text.ts'
import { forPrograms, type ReportDefinition } from '../columns/column.ts'
import { boundFields, dayBoundFields } from '../columns/common-columns.ts'
import { heads } from '../columns/heads.ts'
import { table } from '../columns/table.ts'
import { schema } from '../columns/value-schema.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'
import { statusText } from '../status-text.ts'
import { wrap } from '../wrap.ts'
import { boundsLines, endText } from './end-text.ts'
import { amountLines } from './list-amounts.ts'
import type { RegisteredAgreement } from './registered-agreement.ts'

export const listDefinition: ReportDefinition<RegisteredAgreement> = {
  name: 'list',
  version: 2,
  columns: [
    {
      field: 'agreement',
      schema: schema.text(),
      value: ({ agreement }) => agreement.id,
      head: heads.agreement,
      cell: ({ agreement }) => agreement.id,
      isFlexible: true,
    },
    { field: 'version', schema: schema.count(), value: ({ agreement }) => agreement.version },
    { field: 'title', schema: schema.text(), value: ({ agreement }) => agreement.title },
    {
      field: 'registration',
      schema: schema.nullable(schema.text()),
      value: ({ agreement }) => agreement.registration ?? null,
    },
    {
      field: 'status',
      schema: schema.nullable(schema.choice(agreementStatuses), 'null where the days do not tell which'),
      value: ({ statuses }) => (statuses.length === 1 ? (statuses[0] ?? null) : null),
      head: heads.status,
      cell: ({ statuses }, { words }) => statusText(statuses, words),
    },
    {
      field: 'statuses',
      schema: schema.list(schema.choice(agreementStatuses), 'Every status that is possible'),
      value: ({ statuses }) => statuses,
      isOnlyInJson: true,
    },
    {
      field: 'from',
      schema: schema.nullable(schema.day()),
      value: ({ agreement }) => agreement.term.from ?? null,
      head: { sv: 'Från', en: 'From' },
      cell: ({ agreement }, { words }) =>
        agreement.term.from ?? boundsLines(agreement.term.bounds.from, words),
    },
    ...dayBoundFields('from', ({ agreement }: RegisteredAgreement) => agreement.term.bounds.from),
    {
      field: 'to',
      schema: schema.nullable(schema.day()),
      value: ({ to }) => to ?? null,
      head: { sv: 'Till', en: 'To' },
      cell: (registered, { words }) => endText(registered, words),
    },
    ...dayBoundFields('to', ({ agreement }: RegisteredAgreement) => agreement.term.bounds.to),
    { field: 'parties', schema: schema.count(), value: ({ agreement }) => agreement.parties.size },
    {
      field: 'yearly',
      schema: schema.kronor(),
      value: ({ yearly }) => (yearly ? knownAmount(yearly) : null),
      head: { sv: 'Kr per år', en: 'Kr a year' },
      cell: (registered, { words }) => amountLines(registered, words),
      align: 'right',
    },
    ...boundFields<RegisteredAgreement>('yearly', ({ yearly }) => yearly ?? unknown),
    {
      field: 'level',
      schema: schema.nullable(
        schema.count(),
        'The year whose prices the amounts are in; null where the file states none, or they follow no index',
      ),
      value: ({ level }) => (typeof level === 'number' ? level : null),
    },
    {
      field: 'inAll',
      schema: schema.kronor(
        'Kronor that are stated for all of the time; null where there are none, or not known',
      ),
      value: ({ inAll }) => (inAll ? knownAmount(inAll) : null),
    },
    ...boundFields<RegisteredAgreement>('inAll', ({ inAll }) => inAll ?? final(0n)),
    {
      field: 'succeeds',
      schema: schema.nullable(schema.text()),
      value: ({ agreement }) => agreement.succeeds ?? null,
    },
    {
      field: 'renews',
      schema: schema.flag('Whether it renews itself after that day, unless notice is given'),
      value: ({ renews }) => renews,
    },
    {
      field: 'gap',
      schema: schema.nullable(
        schema.whole(),
        'Days between the end of the agreement it succeeds and its own first; below 0 where they overlap',
      ),
      value: ({ succession }) => succession?.gap ?? null,
    },
  ],
}

/** The register: a row for each agreement, and below the table the gaps and overlaps between successive agreements. */
export function listReport(registered: readonly RegisteredAgreement[], words: Words): Report {
  const assumptions = registered.flatMap(({ agreement }) => unknownFactorAssumptions(agreement))
  return {
    ...forPrograms(listDefinition, registered, words),
    assumptions,
    screen: layout => {
      const followed = registered.flatMap(({ agreement, succession }) =>
        succession ? wrap(`${agreement.id}: ${words.tables.succession(succession)}`, layout.width) : [],
      )
      const register = table(listDefinition.columns, registered, layout)
      return sections(
        [register, ...(followed.length > 0 ? [followed.join('\n')] : [])],
        '',
        assumptions,
        layout,
      )
    },
  }
}

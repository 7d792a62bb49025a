import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import { grouped } from '../../../domain/grouped.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import type { Bilingual } from '../../../language.ts'
import type { Words } from '../../../messages/words.ts'
import { forPrograms, type ReportDefinition } from '../../columns/column.ts'
import { table } from '../../columns/table.ts'
import type { Layout } from '../../layout.ts'
import type { Report } from '../../report.ts'
import { agreementSection, sections } from '../../sections.ts'

/** What a report has besides its tables. */
interface TableReportOptions<Thing> {
  /** The text of the screen if no agreement has a row. */
  readonly nothing: string
  readonly assumptions: readonly Assumption[]
  readonly words: Words
  /** The part of the screen about one agreement; by default a table. */
  readonly body?: (things: readonly Thing[], layout: Layout) => string
}

/** A report of things that belong to agreements, with a table for each agreement on the screen. */
export const agreementTables = <Thing extends { readonly agreement: Agreement }>(
  definition: ReportDefinition<Thing>,
  things: readonly Thing[],
  {
    nothing,
    assumptions,
    words,
    body = (ofAgreement, layout) => table(definition.columns, ofAgreement, layout),
  }: TableReportOptions<Thing>,
): Report => ({
  ...forPrograms(definition, things, words),
  assumptions,
  screen: layout =>
    sections(
      [...grouped(things, ({ agreement }) => agreement)].map(([agreement, ofAgreement]) =>
        agreementSection(agreement, body(ofAgreement, layout), layout),
      ),
      nothing,
      assumptions,
      layout,
    ),
})

const nothingDated = { sv: 'Inget här kan få någon dag.', en: 'Nothing here can be given a day.' }

/** The text of a screen without rows, which depends on whether any agreement has a known first day. */
export const nothingOf = (timelines: readonly Timeline[], nothing: Bilingual, { language }: Words): string =>
  (timelines.some(({ life }) => life) ? nothing : nothingDated)[language]

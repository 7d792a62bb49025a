import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import type { Bilingual, Words } from '../../../messages/words.ts'
import { forPrograms, type ReportDefinition } from '../../columns/column.ts'
import { table } from '../../columns/table.ts'
import { grouped } from '../../grouped.ts'
import type { Layout } from '../../layout.ts'
import type { Report } from '../../report.ts'
import { agreementSection, sections } from '../../sections.ts'

/** What surrounds the tables of a report. */
interface TableReportOptions<Thing> {
  /** The text where no agreement has anything to show. */
  readonly nothing: string
  readonly assumptions: readonly Assumption[]
  readonly words: Words
  /** The part of the screen about one agreement; by default a table. */
  readonly body?: (things: readonly Thing[], layout: Layout) => string
}

/** A report of things that belong to agreements, with a table for each agreement on the screen. */
export const agreementTables = <Thing extends { readonly agreement: Agreement }>(
  form: ReportDefinition<Thing>,
  things: readonly Thing[],
  {
    nothing,
    assumptions,
    words,
    body = (own, layout) => table(form.columns, own, layout),
  }: TableReportOptions<Thing>,
): Report => ({
  ...forPrograms(form, things, words),
  assumptions,
  screen: layout =>
    sections(
      [...grouped(things, ({ agreement }) => agreement)].map(([agreement, own]) =>
        agreementSection(agreement, body(own, layout), layout),
      ),
      nothing,
      assumptions,
      layout,
    ),
})

const nothingDated = { sv: 'Inget här kan få någon dag.', en: 'Nothing here can be given a day.' }

/** The text where there is nothing to show, which is another one where no agreement has a known first day. */
export const nothingOf = (timelines: readonly Timeline[], nothing: Bilingual, { language }: Words): string =>
  (timelines.some(({ life }) => life) ? nothing : nothingDated)[language]

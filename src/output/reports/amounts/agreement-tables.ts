import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { Assumption } from '../../../domain/assumptions/assumption.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import type { Bilingual, Words } from '../../../messages/words.ts'
import { forPrograms, type ReportForm } from '../../columns/column.ts'
import { table } from '../../columns/table.ts'
import { grouped } from '../../grouped.ts'
import type { Layout } from '../../layout.ts'
import type { Report } from '../../report.ts'
import { agreementSection, sections } from '../../sections.ts'

/** What a report with a part of the screen for each agreement has around its columns. */
interface AroundTables<Thing> {
  /** Said where there is nothing to show. */
  readonly nothing: string
  readonly assumptions: readonly Assumption[]
  readonly words: Words
  /** What stands under the name of an agreement; a table, if nothing is said. */
  readonly body?: (things: readonly Thing[], layout: Layout) => string
}

/** A report of things that belong to agreements: on the screen a table for each agreement that has any. */
export const agreementTables = <Thing extends { readonly agreement: Agreement }>(
  form: ReportForm<Thing>,
  things: readonly Thing[],
  {
    nothing,
    assumptions,
    words,
    body = (own, layout) => table(form.columns, own, layout),
  }: AroundTables<Thing>,
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

/** What to say where there is nothing to show: why, or that the first day of no agreement is known. */
export const nothingOf = (timelines: readonly Timeline[], nothing: Bilingual, { language }: Words): string =>
  (timelines.some(({ life }) => life) ? nothing : nothingDated)[language]

import { csv } from './formats/csv.ts'
import { json } from './formats/json.ts'
import type { Layout } from './layout.ts'
import type { Report } from './report.ts'

/** The forms that every report has; the first is the one that nobody has to ask for. */
export const commonFormats = ['table', 'json', 'csv']

/** A report in a form: one of its own, one that all have, or its screen. */
export function rendered(
  report: Report,
  format: string,
  days: { readonly today: string; readonly asOf: string },
  layout: Layout,
): string {
  if (format === 'json') return json(report, days, layout.words)
  if (format === 'csv') return csv(report)
  return (report.forms?.[format] ?? report.screen)(layout)
}

import { csv } from './formats/csv.ts'
import { json } from './formats/json.ts'
import type { Layout } from './layout.ts'
import type { Report } from './report.ts'

/** The formats that every report has; the first is the default. */
export const commonFormats = ['table', 'json', 'csv']

/** A report in a format: JSON, CSV, a format of the report's own, or its screen. */
export function rendered(
  report: Report,
  format: string,
  days: { readonly today: string; readonly asOf: string },
  layout: Layout,
): string {
  if (format === 'json') return json(report, days, layout.words)
  if (format === 'csv') return csv(report)
  return (report.formats?.[format] ?? report.screen)(layout)
}

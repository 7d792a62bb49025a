import { type DocumentKind, type LogSafe, withoutLogCommands } from '../log-commands.ts'
import { csv } from './formats/csv.ts'
import { json } from './formats/json.ts'
import type { Layout } from './layout.ts'
import type { Report } from './report.ts'

/** The formats that every report has; the first is the default. */
export const commonFormats = ['table', 'json', 'csv']

/** The formats that have a way of their own to escape a character. */
const kinds: Readonly<Record<string, DocumentKind>> = {
  json: 'json',
  sarif: 'json',
  gitlab: 'json',
  junit: 'markup',
  html: 'markup',
  markdown: 'markup',
  github: 'annotations',
}

/** A report in a format, as whole lines, which give no commands to the log that they are printed in. */
export function rendered(
  report: Report,
  format: string,
  days: { readonly today: string; readonly asOf: string },
  layout: Layout,
): LogSafe {
  const text = documentOf(report, format, days, layout)
  const ending = text === '' || text.endsWith('\n') ? '' : '\n'
  return withoutLogCommands(text + ending, kinds[format] ?? 'plain')
}

/** A report in a format: JSON, CSV, a format of the report's own, or its screen. */
function documentOf(
  report: Report,
  format: string,
  days: { readonly today: string; readonly asOf: string },
  layout: Layout,
): string {
  if (format === 'json') return json(report, days, layout.words)
  if (format === 'csv') return csv(report)
  return (report.formats?.[format] ?? report.screen)(layout)
}

import type { Diagnostic } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import type { Checked } from '../findings/checked.ts'
import { concise } from '../findings/concise.ts'
import { pretty } from '../findings/pretty.ts'
import { rowOf } from '../findings/row.ts'
import type { Layout } from '../layout.ts'
import type { Report } from '../report.ts'

/** The forms of what is wrong with files; the first is the one that nobody has to ask for. */
export const validateFormats = ['pretty', 'concise', 'json', 'csv']

/** What is wrong with files, and always how many were looked at. */
export function validateReport(
  diagnostics: readonly Diagnostic[],
  files: readonly Checked[],
  words: Words,
): Report {
  const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map(
    severity => diagnostics.filter(diagnostic => diagnostic.severity === severity).length,
  ) as [number, number, number]
  const counts = { files: files.length, errors, warnings, notes }
  const byPath = new Map(files.map(file => [file.path, file]))
  const summary = ({ paint }: Layout) => {
    const told = words.tables.checked(counts)
    return errors > 0 ? told : paint.good(told)
  }
  const listed =
    (one: (diagnostic: Diagnostic, layout: Layout) => string, between: string) => (layout: Layout) =>
      [...diagnostics.map(diagnostic => one(diagnostic, layout)), summary(layout)].join(between)
  return {
    name: 'validate',
    fields: [
      ...['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'path'],
      ...['message', 'help'],
    ],
    facts: { checked: files.length, errors, warnings, notes },
    rows: diagnostics.map(diagnostic => rowOf(diagnostic, words)),
    assumptions: [],
    summary,
    screen: listed(
      (diagnostic, layout) =>
        pretty(diagnostic, byPath.get(diagnostic.file) ?? { path: diagnostic.file }, layout),
      '\n\n',
    ),
    forms: { concise: listed(concise, '\n') },
  }
}

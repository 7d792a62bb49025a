import type { Diagnostic } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import type { Checked } from '../findings/checked.ts'
import { concise } from '../findings/concise.ts'
import { counted } from '../findings/counted.ts'
import { pretty } from '../findings/pretty.ts'
import { rowOf } from '../findings/row.ts'
import type { Layout } from '../layout.ts'
import type { Report } from '../report.ts'

/** The forms of what is wrong with files; the first is the one that nobody has to ask for. */
export const validateFormats = ['pretty', 'concise', 'json', 'csv']

/** What is wrong with files, and always how many were looked at; where fixes were asked for, how many were `made`. */
export function validateReport(
  diagnostics: readonly Diagnostic[],
  files: readonly Checked[],
  words: Words,
  made: number | undefined,
): Report {
  const counts = counted(diagnostics, files.length)
  const byPath = new Map(files.map(file => [file.path, file]))
  const summary = ({ paint }: Layout) => {
    const fixes = made === undefined ? words.tables.fixable(fixable(diagnostics)) : words.tables.fixed(made)
    const told = [words.tables.checked(counts), fixes].join(' ').trimEnd()
    return counts.errors > 0 ? told : paint.good(told)
  }
  const listed =
    (one: (diagnostic: Diagnostic, layout: Layout) => string, between: string) => (layout: Layout) =>
      [...diagnostics.map(diagnostic => one(diagnostic, layout)), summary(layout)].join(between)
  return {
    name: 'validate',
    fields: [
      ...['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'path'],
      ...['message', 'help', 'fix'],
    ],
    facts: {
      checked: counts.files,
      errors: counts.errors,
      warnings: counts.warnings,
      notes: counts.notes,
      fixed: made ?? 0,
    },
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

/** How many of the findings have a fix, by whether it is safe. */
const fixable = (diagnostics: readonly Diagnostic[]) => ({
  safe: diagnostics.filter(({ fix }) => fix?.isSafe === true).length,
  unsafe: diagnostics.filter(({ fix }) => fix?.isSafe === false).length,
})

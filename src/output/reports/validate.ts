import type { Diagnostic } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import { counted } from '../findings/by-severity.ts'
import { concise } from '../findings/concise.ts'
import type { Examined } from '../findings/examined.ts'
import { github } from '../findings/github.ts'
import { gitlab } from '../findings/gitlab.ts'
import { junit } from '../findings/junit.ts'
import { markdown } from '../findings/markdown.ts'
import { pretty } from '../findings/pretty.ts'
import { rowOf } from '../findings/row.ts'
import { sarif } from '../findings/sarif.ts'
import type { Layout } from '../layout.ts'
import type { Report } from '../report.ts'

/** The forms of what is wrong with files; the first is the one that nobody has to ask for. */
export const validateFormats = [
  ...['pretty', 'concise', 'json', 'csv'],
  ...['sarif', 'github', 'gitlab', 'junit', 'markdown'],
]

/** What is wrong with files, and always how many were looked at. */
export function validateReport(examined: Examined, words: Words): Report {
  const { diagnostics, files } = examined
  const counts = counted(diagnostics)
  const byPath = new Map(files.map(file => [file.path, file]))
  const summary = ({ paint }: Layout) => {
    const told = words.tables.checked({ files: files.length, ...counts })
    return counts.errors > 0 ? told : paint.good(told)
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
    facts: { checked: files.length, ...counts },
    rows: diagnostics.map(diagnostic => rowOf(diagnostic, words)),
    assumptions: [],
    summary,
    screen: listed(
      (diagnostic, layout) =>
        pretty(diagnostic, byPath.get(diagnostic.file) ?? { path: diagnostic.file }, layout),
      '\n\n',
    ),
    forms: {
      concise: listed(concise, '\n'),
      sarif: () => sarif(examined, words),
      github: () => github(examined, words),
      gitlab: () => gitlab(examined, words),
      junit: () => junit(examined, words),
      markdown: () => markdown(examined, words),
    },
    stepSummary: room => markdown(examined, words, room),
  }
}

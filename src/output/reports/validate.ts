import { type Diagnostic, isReported } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import { forPrograms, type ReportDefinition, rowOf } from '../columns/column.ts'
import { concise } from '../findings/concise.ts'
import { countsOf, type Examined } from '../findings/examined.ts'
import { countFields, findingFields, type RunCounts } from '../findings/finding-fields.ts'
import { github } from '../findings/github.ts'
import { gitlab } from '../findings/gitlab.ts'
import { junit } from '../findings/junit.ts'
import { markdown } from '../findings/markdown.ts'
import { pretty } from '../findings/pretty.ts'
import { runTexts } from '../findings/run-texts.ts'
import { sarif } from '../findings/sarif.ts'
import type { Layout } from '../layout.ts'
import { printable } from '../printable.ts'
import type { Report } from '../report.ts'

/** The formats of the report; the first is the default. */
export const validateFormats = [
  'pretty',
  'concise',
  'json',
  'csv',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
]

export const validateDefinition: ReportDefinition<Diagnostic, RunCounts> = {
  name: 'validate',
  columns: findingFields,
  facts: countFields,
}

/** What a run has besides its findings. */
interface RunFacts {
  /** The number of entries of the baseline that no finding matches any more. */
  readonly stale?: number
  /** The commit that no file differs from, if only changed files were to be checked. */
  readonly unchangedSince?: string | undefined
  /** The number of fixes made, if fixes were asked for. */
  readonly made?: number | undefined
}

/** The report of the findings in files, with the number of checked files. */
export function validateReport(
  examined: Examined,
  words: Words,
  { stale = 0, unchangedSince, made }: RunFacts = {},
): Report {
  const { diagnostics, files } = examined
  const texts = runTexts[words.language]
  const reported = diagnostics.filter(isReported)
  const shown = { ...examined, diagnostics: reported }
  const counts = countsOf(examined)
  const byPath = new Map(files.map(file => [file.path, file]))
  const summary = ({ paint }: Layout) => {
    const fixes = made === undefined ? texts.fixable(fixable(reported)) : texts.fixed(made)
    const checked = `${texts.checked(counts)} ${fixes}`.trimEnd()
    const lines = [counts.errors > 0 ? checked : paint.good(checked)]
    if (stale > 0) lines.push(texts.baselineStale(stale))
    if (unchangedSince !== undefined) lines.push(printable(texts.noneChanged(unchangedSince)))
    return lines.join('\n')
  }
  const listed =
    (textOf: (diagnostic: Diagnostic, layout: Layout) => string, separator: string) => (layout: Layout) =>
      [...reported.map(diagnostic => textOf(diagnostic, layout)), summary(layout)].join(separator)
  return {
    ...forPrograms(validateDefinition, diagnostics, words),
    facts: rowOf(countFields, { ...counts, fixed: made ?? 0, stale }, words),
    assumptions: [],
    summary,
    screen: listed(
      (diagnostic, layout) =>
        pretty(diagnostic, byPath.get(diagnostic.file) ?? { path: diagnostic.file }, layout),
      '\n\n',
    ),
    formats: {
      concise: listed(concise, '\n'),
      sarif: () => sarif(examined, words),
      github: () => github(shown, words),
      gitlab: () => gitlab(examined, words),
      junit: () => junit(shown, words),
      markdown: () => markdown(examined, words),
    },
    stepSummary: mostBytes => markdown(examined, words, mostBytes),
  }
}

/** How many of the findings have a fix, by whether it is safe. */
const fixable = (diagnostics: readonly Diagnostic[]) => ({
  safe: diagnostics.filter(({ fix }) => fix?.isSafe === true).length,
  unsafe: diagnostics.filter(({ fix }) => fix?.isSafe === false).length,
})

import { type Diagnostic, isReported } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import { forPrograms, type ReportForm, rowOf } from '../columns/column.ts'
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

/** The forms of what is wrong with files; the first is the one that nobody has to ask for. */
export const validateFormats = [
  ...['pretty', 'concise', 'json', 'csv'],
  ...['sarif', 'github', 'gitlab', 'junit', 'markdown'],
]

export const validateForm: ReportForm<Diagnostic, RunCounts> = {
  name: 'validate',
  columns: findingFields,
  facts: countFields,
}

/** What a run tells besides its findings. */
interface RunFacts {
  /** How many entries of the baseline are of nothing any more. */
  readonly gone?: number
  /** The commit that no file differs from, where only those that do were to be looked at. */
  readonly unchangedSince?: string | undefined
  /** How many fixes have been made, where that was asked for. */
  readonly made?: number | undefined
}

/** What is wrong with files, and always how many were looked at. */
export function validateReport(
  examined: Examined,
  words: Words,
  { gone = 0, unchangedSince, made }: RunFacts = {},
): Report {
  const { diagnostics, files } = examined
  const texts = runTexts[words.language]
  const reported = diagnostics.filter(isReported)
  const shown = { ...examined, diagnostics: reported }
  const counts = countsOf(examined)
  const byPath = new Map(files.map(file => [file.path, file]))
  const summary = ({ paint }: Layout) => {
    const fixes = made === undefined ? texts.fixable(fixable(reported)) : texts.fixed(made)
    const told = `${texts.checked(counts)} ${fixes}`.trimEnd()
    const lines = [counts.errors > 0 ? told : paint.good(told)]
    if (gone > 0) lines.push(texts.baselineGone(gone))
    if (unchangedSince !== undefined) lines.push(printable(texts.noneChanged(unchangedSince)))
    return lines.join('\n')
  }
  const listed =
    (one: (diagnostic: Diagnostic, layout: Layout) => string, between: string) => (layout: Layout) =>
      [...reported.map(diagnostic => one(diagnostic, layout)), summary(layout)].join(between)
  return {
    ...forPrograms(validateForm, diagnostics, words),
    facts: rowOf(countFields, { ...counts, fixed: made ?? 0, gone }, words),
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
      github: () => github(shown, words),
      gitlab: () => gitlab(examined, words),
      junit: () => junit(shown, words),
      markdown: () => markdown(examined, words),
    },
    stepSummary: room => markdown(examined, words, room),
  }
}

/** How many of the findings have a fix, by whether it is safe. */
const fixable = (diagnostics: readonly Diagnostic[]) => ({
  safe: diagnostics.filter(({ fix }) => fix?.isSafe === true).length,
  unsafe: diagnostics.filter(({ fix }) => fix?.isSafe === false).length,
})

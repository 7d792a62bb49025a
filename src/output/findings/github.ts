import type { Diagnostic } from '../../diagnostic.ts'
import { type Severity, severities } from '../../domain/severity.ts'
import type { Words } from '../../messages/words.ts'
import { annotationProperty, annotationText } from '../escaping.ts'
import { printable } from '../printable.ts'
import { type Examined, worstFirst } from './examined.ts'
import { runTexts } from './run-texts.ts'
import { textLines } from './text-lines.ts'

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/** The largest number of annotations of each severity that GitHub shows for a step. */
const mostOfEach = { error: 10, warning: 10, note: 10 }

/** Findings as GitHub annotations, the gravest first. If there are more than GitHub shows, the last says how many are left out. */
export function github({ diagnostics, inProject }: Examined, words: Words): string {
  const worst = worstFirst(diagnostics)
  const all = atMost(worst, mostOfEach)
  const isAll = all.length === worst.length
  const shown = isAll ? all : atMost(worst, { ...mostOfEach, note: mostOfEach.note - 1 })
  const omitted = worst.filter(diagnostic => !shown.includes(diagnostic))
  const files = [...new Set(omitted.map(({ file }) => inProject(file)))]
  const omittedText = runTexts[words.language].notAnnotated({ count: omitted.length, files })
  return [
    ...shown.map(diagnostic => annotation(diagnostic, inProject(diagnostic.file), words)),
    ...(isAll ? [] : [`::notice title=iop::${annotationText(printable(omittedText))}`]),
  ].join('\n')
}

/** The first findings of each severity, at most a number for each. */
const atMost = (diagnostics: readonly Diagnostic[], most: Readonly<Record<Severity, number>>) =>
  severities
    .toReversed()
    .flatMap(severity =>
      diagnostics.filter(diagnostic => diagnostic.severity === severity).slice(0, most[severity]),
    )

function annotation(diagnostic: Diagnostic, file: string, words: Words): string {
  const { severity, code, line, column, endLine, endColumn } = diagnostic
  // GitHub accepts columns only of a span on one line.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const properties = { file: printable(file), line, endLine, ...columns, title: code }
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${annotationProperty(`${value}`)}`,
  )
  return `::${commands[severity]} ${written.join(',')}::${annotationText(textLines(diagnostic, words).join('\n'))}`
}

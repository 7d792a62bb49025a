import { byPlace, type Diagnostic, type Suppression } from '../diagnostic.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { SourceFile } from '../files.ts'
import { problem } from '../finding.ts'
import type { Finding } from '../findings/findings.ts'
import { kinds } from '../findings/lists/kinds.ts'
import { nearest } from '../nearest.ts'
import { type Comment, readYaml } from '../yaml/read.ts'
import { diagnosticsByCode, diagnosticsWithin } from './diagnostics-by-code.ts'
import { diagnosticOf } from './steps/locate.ts'
import { mayRequestSuppression, type SuppressionRequest, suppressionRequest } from './suppression-comment.ts'

/**
 * Marks the diagnostics that comments of their file suppress, and adds diagnostics of such comments: each must be
 * understood, give a reason, suppress a diagnostic, and not have expired.
 */
export function withSuppressions(
  file: SourceFile,
  diagnostics: readonly Diagnostic[],
  today: Day,
  known: readonly string[],
): readonly Diagnostic[] {
  const { text } = file
  if (text === undefined || !mayRequestSuppression(text)) return diagnostics
  const { value, comments } = readYaml(text)
  if (value === undefined) return diagnostics

  const found = diagnosticsByCode(diagnostics)
  // With errors not every check has run: what a comment suppresses may be found once they are corrected.
  const isChecked = !diagnostics.some(isRequired)
  const seen = new Set<string>()
  const suppressions = new Map<Diagnostic, Suppression>()
  const problems: Diagnostic[] = []

  const applied = (
    code: string,
    { until, reason }: SuppressionRequest,
    comment: Comment,
  ): Finding | undefined => {
    if (!known.includes(code)) {
      const suggested = problems.length < mostSuggestions ? nearest(code, known) : undefined
      return problem('ignore-code-unknown', [], { code, nearest: suggested })
    }
    const isPast = until !== undefined && until < today
    const request = `${code} ${comment.about?.start} ${isPast}`
    const requested = seen.has(request) ? [] : diagnosticsWithin(found, code, comment.about)
    seen.add(request)
    if (requested.length === 0) return isChecked ? problem('ignore-unused', [], { code }) : undefined
    if (requested.some(isRequired)) return problem('ignore-not-possible', [], { code })
    if (isPast) return problem('ignore-expired', [], { code, until, reason })
    for (const diagnostic of requested) suppressions.set(diagnostic, { reason, ...(until && { until }) })
    return undefined
  }

  for (const comment of comments()) {
    const request = suppressionRequest(comment.text)
    const report = (finding: Finding, key: string, token = key) =>
      problems.push(diagnosticOf({ ...finding, ...wordIn(comment, token), labels: [] }, file, [key]))
    if (!request) continue
    if ('problem' in request) report(problem('ignore-unclear', [], request), request.found)
    else
      for (const code of request.codes) {
        const wrong = applied(code, request, comment)
        const isPast = wrong?.code === 'ignore-expired'
        if (wrong) report(wrong, code, isPast ? request.until : code)
      }
  }
  const marked = diagnostics.map(diagnostic => {
    const suppression = suppressions.get(diagnostic)
    return suppression ? { ...diagnostic, suppression } : diagnostic
  })
  return [...marked, ...problems].toSorted(byPlace)
}

/** The most codes that are suggested, since each takes time to find and a file can have any number of wrong codes. */
const mostSuggestions = 100

/** Whether the calculations rely on a file without the finding, so that neither a comment nor the settings can allow it. */
const isRequired = ({ code }: Diagnostic) => !kinds[code].isSettable

/** The place of a word in a comment. */
function wordIn({ start, line, column, text }: Comment, word: string) {
  const at = text.indexOf(word)
  return {
    ...{ start: start + at, end: start + at + word.length, line, column: column + at },
    ...{ endLine: line, endColumn: column + at + word.length },
  }
}

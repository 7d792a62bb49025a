import { byPlace, type Diagnostic, type Suppression } from '../diagnostic.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { SourceFile } from '../files.ts'
import { problem } from '../finding.ts'
import type { Finding } from '../findings/findings.ts'
import { kinds } from '../findings/lists/kinds.ts'
import { nearest } from '../nearest.ts'
import { type Comment, readYaml } from '../yaml/read.ts'
import { diagnosticsByCode, diagnosticsWithin } from './diagnostics-by-code.ts'
import { severityOf } from './severity-overrides.ts'
import { mayRequestSuppression, type SuppressionRequest, suppressionRequest } from './suppression-comment.ts'

/**
 * Marks the diagnostics that comments of their file suppress, and adds what is wrong with such comments: each must be
 * understood, give a reason, suppress something, and not have expired.
 */
export function withSuppressions(
  { path, text }: SourceFile,
  diagnostics: readonly Diagnostic[],
  today: Day,
  known: readonly string[],
): readonly Diagnostic[] {
  if (text === undefined || !mayRequestSuppression(text)) return diagnostics
  const { value, comments } = readYaml(text)
  if (value === undefined) return diagnostics

  const found = diagnosticsByCode(diagnostics)
  // With errors not every check has run: what a comment suppresses may be found once they are corrected.
  const isComplete = !diagnostics.some(isRequired)
  const seen = new Set<string>()
  const suppressions = new Map<Diagnostic, Suppression>()
  const problems: Diagnostic[] = []

  const judge = (
    code: string,
    { until, reason }: SuppressionRequest,
    comment: Comment,
  ): Finding | undefined => {
    if (!known.includes(code)) {
      const likely = problems.length < mostSuggestions ? nearest(code, known) : undefined
      return problem('ignore-code-unknown', [], { code, nearest: likely })
    }
    const isPast = until !== undefined && until < today
    const order = `${code} ${comment.about?.start} ${isPast}`
    const here = seen.has(order) ? [] : diagnosticsWithin(found, code, comment.about)
    seen.add(order)
    if (here.length === 0) return isComplete ? problem('ignore-unused', [], { code }) : undefined
    if (here.some(isRequired)) return problem('ignore-not-possible', [], { code })
    if (isPast) return problem('ignore-expired', [], { code, until, reason })
    for (const one of here) suppressions.set(one, { reason, ...(until && { until }) })
    return undefined
  }

  for (const comment of comments()) {
    const request = suppressionRequest(comment.text)
    const report = (finding: Finding, key: string, token = key) =>
      problems.push({
        ...finding,
        severity: severityOf(finding),
        ...wordIn(comment, token),
        file: path,
        keys: [key],
        labels: [],
      })
    if (!request) continue
    if ('problem' in request) report(problem('ignore-unclear', [], request), request.found)
    else
      for (const code of request.codes) {
        const wrong = judge(code, request, comment)
        const isPast = wrong?.code === 'ignore-expired'
        if (wrong) report(wrong, code, isPast ? request.until : code)
      }
  }
  const marked = diagnostics.map(one => {
    const suppression = suppressions.get(one)
    return suppression ? { ...one, suppression } : one
  })
  return [...marked, ...problems].toSorted(byPlace)
}

/** A suggested code takes time to find, and a file can ask for any number of them. */
const mostSuggestions = 100

/** Whether the calculations rely on it: neither a comment nor the settings can then change its severity. */
const isRequired = ({ code }: Diagnostic) => !kinds[code].isSettable

/** The place of a word in a comment. */
function wordIn({ start, line, column, text }: Comment, word: string) {
  const at = text.indexOf(word)
  return {
    ...{ start: start + at, end: start + at + word.length, line, column: column + at },
    ...{ endLine: line, endColumn: column + at + word.length },
  }
}

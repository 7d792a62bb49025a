import { byPlace, type Diagnostic, type Suppression } from '../diagnostic.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { SourceFile } from '../files.ts'
import { problem } from '../finding.ts'
import type { Finding } from '../findings/findings.ts'
import { kinds } from '../findings/lists/kinds.ts'
import { nearest } from '../nearest.ts'
import { type Comment, readYaml } from '../yaml/read.ts'
import { byCode, covered } from './covered.ts'
import { type Ignore, ignoreOf, mayIgnore } from './ignore-comment.ts'
import { severityOf } from './severity.ts'

/**
 * The findings of a file, with those marked that a comment on their place asks to be ignored, and with what is wrong with
 * such comments: each must be understood, say why, have something to ignore, and not be past its day.
 */
export function withIgnored(
  { path, text }: SourceFile,
  diagnostics: readonly Diagnostic[],
  today: Day,
  known: readonly string[],
): readonly Diagnostic[] {
  if (text === undefined || !mayIgnore(text)) return diagnostics
  const { value, comments } = readYaml(text)
  if (value === undefined) return diagnostics

  const found = byCode(diagnostics)
  // Where there are errors, not everything has been looked at: what is to be ignored may come to light later.
  const isComplete = !diagnostics.some(isNeeded)
  const seen = new Set<string>()
  const suppressions = new Map<Diagnostic, Suppression>()
  const problems: Diagnostic[] = []

  const judge = (code: string, { until, reason }: Ignore, comment: Comment): Finding | undefined => {
    if (!known.includes(code)) {
      const likely = problems.length < mostGuesses ? nearest(code, known) : undefined
      return problem('ignore-code-unknown', [], { code, nearest: likely })
    }
    const isPast = until !== undefined && until < today
    const order = `${code} ${comment.about?.start} ${isPast}`
    const here = seen.has(order) ? [] : covered(found, code, comment.about)
    seen.add(order)
    if (here.length === 0) return isComplete ? problem('ignore-unused', [], { code }) : undefined
    if (here.some(isNeeded)) return problem('ignore-not-possible', [], { code })
    if (isPast) return problem('ignore-expired', [], { code, until, reason })
    for (const one of here) suppressions.set(one, { reason, ...(until && { until }) })
    return undefined
  }

  for (const comment of comments()) {
    const ignore = ignoreOf(comment.text)
    const report = (finding: Finding, key: string, token = key) =>
      problems.push({
        ...finding,
        severity: severityOf(finding),
        ...wordIn(comment, token),
        file: path,
        keys: [key],
        labels: [],
      })
    if (!ignore) continue
    if ('problem' in ignore) report(problem('ignore-unclear', [], ignore), ignore.found)
    else
      for (const code of ignore.codes) {
        const wrong = judge(code, ignore, comment)
        const isPast = wrong?.code === 'ignore-expired'
        if (wrong) report(wrong, code, isPast ? ignore.until : code)
      }
  }
  const marked = diagnostics.map(one => {
    const suppression = suppressions.get(one)
    return suppression ? { ...one, suppression } : one
  })
  return [...marked, ...problems].toSorted(byPlace)
}

/** A guess takes a while, and a file can be made to ask for any number of them. */
const mostGuesses = 100

/** What results rest on must be right, whatever a comment says, as with the settings of a workspace. */
const isNeeded = ({ code }: Diagnostic) => !kinds[code].isSettable

/** Where a word of a comment stands. */
function wordIn({ start, line, column, text }: Comment, word: string) {
  const at = text.indexOf(word)
  return {
    ...{ start: start + at, end: start + at + word.length, line, column: column + at },
    ...{ endLine: line, endColumn: column + at + word.length },
  }
}

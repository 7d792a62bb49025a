import type { Severity } from '../domain/severity.ts'
import { applied, nonOverlapping } from './apply.ts'
import type { Fix } from './fix.ts'

/** A text in which fixes have been made, and their number. */
export interface Fixed {
  readonly text: string
  readonly made: number
}

/** A finding on a text, with its fix if there is one. */
export interface Fixable {
  readonly code: string
  readonly severity: Severity
  readonly fix?: Fix
}

/** Gives the findings on a text. */
export type TextCheck = (text: string) => readonly Fixable[]

/** A fix can make others possible; no text takes more rounds than there are layers of checks. */
const mostRounds = 10

/** Makes all wanted fixes, and the fixes that become possible after them, but none that makes the text worse. */
export function fixed(raw: string, check: TextCheck, isWanted: (fix: Fix) => boolean): Fixed {
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : ''
  let text = raw.slice(mark.length)
  let made = 0
  for (let round = 0; round < mostRounds; round++) {
    const found = check(text)
    const wanted = nonOverlapping(found.flatMap(({ fix }) => (fix && isWanted(fix) ? [fix] : [])))
    const helpful = notWorsening(wanted, fixes => !isWorse(check(applied(text, fixes)), found, isWanted))
    if (helpful.length === 0) break
    text = applied(text, helpful)
    made += helpful.length
  }
  return { text: mark + text, made }
}

/** All of the fixes or, where together they make the text worse, as many as do not. */
function notWorsening(
  fixes: readonly Fix[],
  isGood: (fixes: readonly Fix[]) => boolean,
  kept: readonly Fix[] = [],
): readonly Fix[] {
  if (fixes.length === 0 || isGood([...kept, ...fixes])) return [...kept, ...fixes]
  if (fixes.length === 1) return kept
  const half = fixes.length >> 1
  return notWorsening(fixes.slice(half), isGood, notWorsening(fixes.slice(0, half), isGood, kept))
}

/**
 * Whether a text has become worse: it has more problems as YAML, or more errors that no wanted fix corrects. A fix can
 * reveal other errors, since more of the file can be checked after it.
 */
function isWorse(
  after: readonly Fixable[],
  before: readonly Fixable[],
  isWanted: (fix: Fix) => boolean,
): boolean {
  const [now, then] = [after.filter(isAboutText).length, before.filter(isAboutText).length]
  if (now !== then) return now > then
  const left = after.filter(isError).filter(({ fix }) => !(fix && isWanted(fix)))
  return left.length > before.filter(isError).length
}

const isError = ({ severity }: Fixable) => severity === 'error'
const isAboutText = ({ code }: Fixable) => textCodes.includes(code)

/** Codes of texts that are not YAML, or whose value as YAML is unclear. */
const textCodes: readonly string[] = [
  'yaml-syntax',
  'duplicate-key',
  'alias-unknown',
  'key-not-text',
  'merge-not-map',
]

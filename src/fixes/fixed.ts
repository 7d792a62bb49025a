import type { Severity } from '../domain/severity.ts'
import { applied, nonOverlapping } from './apply.ts'
import type { Fix } from './fix.ts'

/** A text in which fixes have been made, and how many. */
export interface Fixed {
  readonly text: string
  readonly made: number
}

/** What is wrong somewhere in a text, with its fix if there is one. */
export interface Fixable {
  readonly code: string
  readonly severity: Severity
  readonly fix?: Fix
}

/** Finds what is wrong with a text. */
export type TextCheck = (text: string) => readonly Fixable[]

/** A fix can bring to light what another can mend; nothing takes more rounds than there are layers of checks. */
const mostRounds = 10

/** Makes all fixes that are wanted, and again those that show after them. What would make the text worse is not made. */
export function fixed(raw: string, check: TextCheck, isWanted: (fix: Fix) => boolean): Fixed {
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : ''
  let text = raw.slice(mark.length)
  let made = 0
  for (let round = 0; round < mostRounds; round++) {
    const found = check(text)
    const wanted = nonOverlapping(found.flatMap(({ fix }) => (fix && isWanted(fix) ? [fix] : [])))
    const good = harmless(wanted, fixes => !isWorse(check(applied(text, fixes)), found, isWanted))
    if (good.length === 0) break
    text = applied(text, good)
    made += good.length
  }
  return { text: mark + text, made }
}

/** All of the fixes or, where those together are no good, as many as are. */
function harmless(
  fixes: readonly Fix[],
  isGood: (fixes: readonly Fix[]) => boolean,
  kept: readonly Fix[] = [],
): readonly Fix[] {
  if (fixes.length === 0 || isGood([...kept, ...fixes])) return [...kept, ...fixes]
  if (fixes.length === 1) return kept
  const half = fixes.length >> 1
  return harmless(fixes.slice(half), isGood, harmless(fixes.slice(0, half), isGood, kept))
}

/**
 * Whether a text has become worse: YAML itself says less or two things, or more errors are left for people than there
 * were. What is mended can bring other errors to light, where more of the file can be checked.
 */
function isWorse(
  after: readonly Fixable[],
  before: readonly Fixable[],
  isWanted: (fix: Fix) => boolean,
): boolean {
  const [ofTextNow, ofTextBefore] = [after.filter(isOfText).length, before.filter(isOfText).length]
  if (ofTextNow !== ofTextBefore) return ofTextNow > ofTextBefore
  const left = after.filter(isError).filter(({ fix }) => !(fix && isWanted(fix)))
  return left.length > before.filter(isError).length
}

const isError = ({ severity }: Fixable) => severity === 'error'
const isOfText = ({ code }: Fixable) => ofText.includes(code)

/** Codes of texts that are not YAML, or are not clear about what they hold. */
const ofText: readonly string[] = [
  'yaml-syntax',
  'duplicate-key',
  'alias-unknown',
  'key-not-text',
  'merge-not-map',
]

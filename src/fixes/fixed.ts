import type { Diagnostic } from '../diagnostic.ts'
import type { Code } from '../finding.ts'
import { apart, applied } from './applied.ts'
import type { Fix } from './fix.ts'

/** A text in which fixes have been made, and how many. */
export interface Fixed {
  readonly text: string
  readonly made: number
}

/** What is wrong with a text, with its fixes. */
export type Check = (text: string) => readonly Diagnostic[]

/** A fix can bring to light what another can mend; nothing takes more rounds than there are layers of checks. */
const mostRounds = 10

/** Makes all fixes that are wanted, and again those that show after them. What would make the text worse is not made. */
export function fixed(raw: string, check: Check, isWanted: (fix: Fix) => boolean): Fixed {
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : ''
  let text = raw.slice(mark.length)
  let made = 0
  for (let round = 0; round < mostRounds; round++) {
    const found = check(text)
    const wanted = apart(found.flatMap(({ fix }) => (fix && isWanted(fix) ? [fix] : [])))
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
  after: readonly Diagnostic[],
  before: readonly Diagnostic[],
  isWanted: (fix: Fix) => boolean,
): boolean {
  const [ofTextNow, ofTextBefore] = [after.filter(isOfText).length, before.filter(isOfText).length]
  if (ofTextNow !== ofTextBefore) return ofTextNow > ofTextBefore
  const left = after.filter(isError).filter(({ fix }) => !(fix && isWanted(fix)))
  return left.length > before.filter(isError).length
}

const isError = ({ severity }: Diagnostic) => severity === 'error'
const isOfText = ({ code }: Diagnostic) => ofText.includes(code)

/** Codes of texts that are not YAML, or are not clear about what they hold. */
const ofText: readonly Code[] = [
  'yaml-syntax',
  'duplicate-key',
  'alias-unknown',
  'key-not-text',
  'merge-not-map',
]

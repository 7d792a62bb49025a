import type { Code, Diagnostic } from '../diagnostic.ts'
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
    const good = harmless(text, wanted, check, worth(found))
    if (good.length === 0) break
    text = applied(text, good)
    made += good.length
  }
  return { text: mark + text, made }
}

/** Those of the fixes after which nothing is worse: all of them, or what is left when the ones that are bad are out. */
function harmless(text: string, fixes: readonly Fix[], check: Check, before: Worth): readonly Fix[] {
  const grown = (kept: readonly Fix[], more: readonly Fix[]): readonly Fix[] => {
    const all = [...kept, ...more]
    if (more.length === 0 || !isWorse(worth(check(applied(text, all))), before)) return all
    const half = more.length >> 1
    return more.length === 1 ? kept : grown(grown(kept, more.slice(0, half)), more.slice(half))
  }
  return grown([], fixes)
}

/** How many errors a text has, and how many of them make YAML itself say nothing or two things. */
interface Worth {
  readonly errors: number
  readonly ofText: number
}

const worth = (found: readonly Diagnostic[]): Worth => ({
  errors: found.filter(({ severity }) => severity === 'error').length,
  ofText: found.filter(({ code }) => ofText.includes(code)).length,
})

const isWorse = (after: Worth, before: Worth) => after.errors > before.errors || after.ofText > before.ofText

const ofText: readonly Code[] = [
  'yaml-syntax',
  'duplicate-key',
  'alias-unknown',
  'key-not-text',
  'merge-not-map',
]

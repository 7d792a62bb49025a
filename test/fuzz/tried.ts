import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'

/** From where a property is tried, and until when. */
export interface Trial {
  readonly seed: number
  /** Only as many cases as take a second or two. */
  readonly isShort?: boolean
  readonly milliseconds: number
  /** The path to a case that fast-check found, from which it goes on to smaller ones. */
  readonly path?: string | undefined
}

/**
 * Tries a property of that name, and gives the number of cases. Throws with the smallest case that it does not hold for,
 * and with the command that tries it again.
 */
export type Tries = (name: string, trial: Trial) => Promise<number>

export const tries =
  <T>(property: fc.IRawProperty<T>, few = 100): Tries =>
  async (name, { seed, isShort = false, milliseconds, path }) => {
    const { numRuns, counterexample, counterexamplePath, errorInstance } = await fc.check(property, {
      seed,
      numRuns: isShort ? few : Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: milliseconds,
      ...(path !== undefined && { path }),
    })
    if (counterexample === null) return numRuns
    const kept = join(mkdtempSync(join(tmpdir(), 'iop-found-')), 'case.txt')
    const shown = inspect(counterexample, { depth: 9, maxStringLength: null, maxArrayLength: null })
    writeFileSync(kept, shown)
    throw new Error(
      [
        name,
        errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
        `The smallest input, whole in ${kept}:`,
        shown.slice(0, 5_000),
        `Again: npm run fuzz -- --only '${name}' --seed ${seed} --path '${counterexamplePath}'`,
      ].join('\n\n'),
    )
  }

import { CommanderError } from 'commander'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { failureText, type Words } from '../messages/words.ts'
import { printable } from '../output/printable.ts'
import { usageFailure } from './usage.ts'

/** Gives the exit code of `act`; a failure is said in `words`, as far as they are settled, and gives 2. Failures are caught here only. */
export function guarded(io: Io, words: () => Words, act: () => number): number {
  try {
    return act()
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return 0
    const failure = problem instanceof CommanderError ? usageFailure(problem) : problem
    if (!(failure instanceof Failure)) throw problem
    complain(io, words(), failure)
    return 2
  }
}

/** Says what could not be done. */
export function complain(io: Io, words: Words, failure: Failure): void {
  io.err.write(`iop: ${printable(failureText(words, failure))}\n`)
}

import { CommanderError } from 'commander'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { failureText, type Words } from '../messages/words.ts'
import { printable } from '../output/printable.ts'
import { tell } from './print.ts'

/**
 * Gives the exit code of `act`. This is the only place that catches failures: it prints them in the language that is known
 * by then, and gives exit code 2.
 */
export function guarded(io: Io, words: () => Words, act: () => number): number {
  try {
    return act()
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return 0
    const failure = failureOf(problem)
    if (!(failure instanceof Failure)) throw problem
    complain(io, words(), failure)
    return 2
  }
}

/** Prints a failure to standard error. */
export const complain = (io: Io, words: Words, failure: Failure): void =>
  tell(io, `iop: ${printable(failureText(words, failure))}`)

/** The failure behind what was thrown; anything else is a defect, and stays what it is. */
function failureOf(problem: unknown): unknown {
  if (problem instanceof CommanderError) return usageFailure(problem)
  const { syscall } = problem as NodeJS.ErrnoException
  return syscall === 'uv_cwd' ? new Failure('folder-gone', {}) : problem
}

/** The failure for a mistake that commander found in a command line. */
function usageFailure({ code, message }: CommanderError): Failure {
  const [, option = '', suggested] = /'([^']*)'(?:.*Did you mean (--[\w-]+))?/s.exec(message) ?? []
  if (code === 'commander.optionMissingArgument') {
    const [flag = option] = option.split(' ')
    return new Failure('option-needs-value', { option: flag })
  }
  return new Failure('unknown-option', { option, nearest: suggested })
}

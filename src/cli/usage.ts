import type { CommanderError } from 'commander'
import { Failure } from '../failure.ts'

/** What commander found wrong with a command line, as a failure that can be put in the user's words. */
export function usageFailure({ code, message }: CommanderError): Failure {
  const [, option = '', likely] = /'([^']*)'(?:.*Did you mean (--[\w-]+))?/s.exec(message) ?? []
  if (code === 'commander.optionMissingArgument') {
    const [flag = option] = option.split(' ')
    return new Failure('option-needs-value', { option: flag })
  }
  return new Failure('unknown-option', { option, nearest: likely })
}

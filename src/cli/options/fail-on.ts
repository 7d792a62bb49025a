import type { Command } from 'commander'
import { type Severity, severities } from '../../domain/severity.ts'
import type { Words } from '../../messages/words.ts'
import { oneOf } from './option-values.ts'

export interface FailOnOptions {
  readonly failOn: Severity | 'never'
}

/** Adds the option for the lowest severity with which a run ends with exit code 1. */
export const addFailOn = (command: Command, words: Words): Command =>
  command.option(
    '--fail-on <severity>',
    words.options.failOn,
    oneOf('--fail-on', [...severities, 'never']),
    'error',
  )

/** The exit code: 1 if something has that severity or a higher one. */
export function exitCodeFor(
  found: readonly { readonly severity: Severity }[],
  { failOn }: FailOnOptions,
): 0 | 1 {
  if (failOn === 'never') return 0
  const failing = severities.slice(severities.indexOf(failOn))
  return found.some(({ severity }) => failing.includes(severity)) ? 1 : 0
}

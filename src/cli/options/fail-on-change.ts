import type { Command } from 'commander'
import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { Words } from '../../messages/words.ts'
import { oneOf } from './option-values.ts'

const failingChanges = ['substantive', 'money', 'any', 'never'] as const

export interface FailOnChangeOptions {
  readonly failOn: (typeof failingChanges)[number]
}

/** Adds the option for the least change with which a comparison ends with exit code 1. */
export const addFailOnChange = (command: Command, words: Words): Command =>
  command.option('--fail-on <what>', words.options.failOnChange, oneOf('--fail-on', failingChanges), 'never')

/** The exit code: 1 if a pair has such a change or a greater one. */
export const exitCodeForChanges = (pairs: readonly ComparedPair[], options: FailOnChangeOptions): 0 | 1 =>
  pairs.some(pair => isFailing(pair, options)) ? 1 : 0

function isFailing(
  { comparison: { changes, total, interaction } }: ComparedPair,
  { failOn }: FailOnChangeOptions,
): boolean {
  const isCostly = total.length + interaction.length > 0 || changes.some(({ price }) => price.length > 0)
  if (failOn === 'never') return false
  if (failOn === 'money') return isCostly
  if (failOn === 'any') return isCostly || changes.length > 0
  return isCostly || changes.some(change => change.class === 'substantive')
}

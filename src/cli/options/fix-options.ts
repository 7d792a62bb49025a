import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import type { Words } from '../../messages/words.ts'
import type { FixPlan } from '../../project/fixes/fix-run.ts'
import type { FileOptions } from './file-options.ts'
import type { WantedFormat } from './format-option.ts'

export interface FixOptions extends FileOptions {
  readonly fix?: true
  readonly fixUnsafe?: true
  readonly diff?: true
  readonly format?: readonly WantedFormat[]
}

/** Adds the options that fix files, or show what the fixes would change. */
export const addFixOptions = (command: Command, words: Words): Command =>
  command
    .option('--fix', words.options.fix)
    .option('--fix-unsafe', words.options.fixUnsafe)
    .option('--diff', words.options.diff)

/** The formats that can show a diff. */
const formatsWithDiff = ['pretty', 'concise', 'json', 'csv']

/** The fixes that the options ask for; undefined if they ask for none. A text on standard input is fixed in memory. */
export function fixPlan({ fix, fixUnsafe, diff, stdinPath, format = [] }: FixOptions): FixPlan | undefined {
  if (!fix && !fixUnsafe && !diff) return undefined
  const other = format.find(({ format }) => !formatsWithDiff.includes(format))
  if (diff && other)
    throw new Failure('options-conflict', { one: '--diff', other: `--format ${other.format}` })
  const made = stdinPath === undefined ? 'written' : 'in-memory'
  return { withUnsafe: fixUnsafe === true, outcome: diff ? 'proposed' : made }
}

import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import type { Words } from '../../messages/words.ts'
import type { BaselineUse } from '../../project/baseline/baseline-run.ts'

export interface BaselineOptions {
  readonly baseline?: string | undefined
  readonly updateBaseline?: true
  readonly growBaseline?: true
}

/** Adds the options for a baseline, a file of accepted findings. */
export const addBaselineOptions = (command: Command, words: Words): Command =>
  command
    .option('--baseline <file>', words.options.baseline)
    .option('--update-baseline', words.options.updateBaseline)
    .option('--grow-baseline', words.options.growBaseline)

/** The baseline that the options name; undefined if they name none. */
export function baselineUse({
  baseline: path,
  updateBaseline,
  growBaseline,
}: BaselineOptions): BaselineUse | undefined {
  if (path !== undefined)
    return { path, write: growBaseline ? 'grow' : updateBaseline ? 'update' : undefined }
  const option = growBaseline ? '--grow-baseline' : updateBaseline && '--update-baseline'
  if (option) throw new Failure('option-needs-other', { option, other: '--baseline' })
  return undefined
}

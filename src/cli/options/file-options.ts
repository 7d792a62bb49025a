import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import type { Words } from '../../messages/words.ts'
import {
  changedSelection,
  type FileSelection,
  namedSelection,
  unsavedSelection,
} from '../../project/checks/file-selection.ts'
import { permitted } from '../../project/files/disk.ts'
import type { CommandContext } from '../command-context.ts'

export interface FileOptions {
  readonly stdinPath?: string
  readonly changed?: string | true
  readonly watch?: true
}

/** Adds the options for a text on standard input instead of files, and for changed files only. */
export const addFileOptions = (command: Command, words: Words): Command =>
  command
    .option('--stdin-path <path>', words.options.stdinPath)
    .option('--changed [commit]', words.options.changed)

/** The files that the arguments and options select. */
export function selectFiles(
  { named, project: { workspace }, stdin }: CommandContext,
  options: FileOptions,
): FileSelection {
  const { stdinPath, changed } = options
  if (stdinPath !== undefined || named.includes('-'))
    return unsavedSelection(workspace, unsavedPath(named, options), unsavedBytes(stdin))
  if (changed === undefined) return namedSelection(workspace, named)
  return changedSelection(workspace, named, changed === true ? 'HEAD' : changed)
}

/** The path of the text on standard input. Fails if other files are selected as well. */
function unsavedPath(named: readonly string[], { stdinPath, changed, watch }: FileOptions): string {
  if (stdinPath === undefined) throw new Failure('option-needs-other', { option: '-', other: '--stdin-path' })
  const selectors = [...(changed ? ['--changed'] : []), ...(watch ? ['--watch'] : []), ...named]
  const other = selectors.find(selector => selector !== '-')
  if (other !== undefined) throw new Failure('options-conflict', { one: '--stdin-path', other })
  return stdinPath
}

/** What stands on standard input. Fails if it cannot be read, as where it is a folder. */
function unsavedBytes(stdin: CommandContext['stdin']): Uint8Array {
  const bytes = permitted(stdin)
  if (!bytes) throw new Failure('stdin-not-readable', {})
  return bytes
}

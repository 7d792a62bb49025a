import { resolve } from 'node:path'
import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import { type SourceFile, sourceOf } from '../../files.ts'
import type { Words } from '../../messages/words.ts'
import { changedPaths } from '../../project/revisions/paths-changed-since.ts'
import { matched, type Workspace, withFile } from '../../project/workspace/read-workspace.ts'
import type { CommandContext } from '../command.ts'

export interface FileOptions {
  readonly stdinPath?: string
  readonly changed?: string | true
  readonly watch?: true
}

/** The options for other files than those named, or fewer of them. */
export const addFileOptions = (command: Command, words: Words): Command =>
  command
    .option('--stdin-path <path>', words.options.stdinPath)
    .option('--changed [commit]', words.options.changed)

/** The files that a command is asked about, in their workspace. */
export interface FilesAsked {
  readonly workspace: Workspace
  readonly files: readonly SourceFile[]
  /** Whether these are all files of the workspace. */
  readonly isWhole: boolean
  /** The commit that none of them differs from, where only those that do were asked about and there are none. */
  readonly unchangedSince?: string
  /** What was named and led to no file, beside what did. */
  readonly failures: readonly Failure[]
  /** The commit that they all differ from, where that was asked for. */
  readonly changedSince?: string
}

/** The files named, or of them those that differ from a commit; or what stands on standard input, as if in its place. */
export function filesAsked(asked: CommandContext, { stdinPath, changed, watch }: FileOptions): FilesAsked {
  const { named, workspace } = asked
  if (stdinPath !== undefined || named.includes('-')) {
    if (stdinPath === undefined)
      throw new Failure('option-needs-other', { option: '-', other: '--stdin-path' })
    const conflicting = [...(changed ? ['--changed'] : []), ...(watch ? ['--watch'] : []), ...named]
    const other = conflicting.find(one => one !== '-')
    if (other !== undefined) throw new Failure('options-conflict', { one: '--stdin-path', other })
    const file = sourceOf(stdinPath, workspace.cwd, asked.stdin())
    return { workspace: withFile(workspace, file), files: [file], isWhole: false, failures: [] }
  }
  const { files, failures } = matched(workspace, named)
  if (changed === undefined) return { workspace, files, isWhole: named.length === 0, failures }

  const ref = changed === true ? 'HEAD' : changed
  const differing = changedPaths(workspace.cwd, ref)
  const left = files.filter(({ path }) => differing.has(resolve(workspace.cwd, path)))
  return {
    workspace,
    files: left,
    isWhole: false,
    failures,
    ...(left.length === 0 ? { unchangedSince: ref } : { changedSince: ref }),
  }
}

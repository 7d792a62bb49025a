import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import type { SourceFile } from '../files.ts'
import type { Fix } from '../fixes/fix.ts'
import type { Words } from '../messages/words.ts'
import { isReplaced } from '../replace-file.ts'
import { type FixedFiles, workspaceWith } from '../workspace/fixed-files.ts'

export interface FixOptions {
  readonly fix?: true
  readonly fixUnsafe?: true
  readonly diff?: true
}

/** The options that mend files, or show what that would change. */
export const addFixes = (command: Command, words: Words): Command =>
  command
    .option('--fix', words.options.fix)
    .option('--fix-unsafe', words.options.fixUnsafe)
    .option('--diff', words.options.diff)

/** Which fixes the options ask for: those that are safe, or all. */
export const isAskedFor =
  ({ fixUnsafe }: FixOptions) =>
  ({ isSafe }: Fix): boolean =>
    isSafe || fixUnsafe === true

/** Files as they are once fixes are written, the workspace with them, and what could not be written. */
export interface Written extends FixedFiles {
  readonly made: number
  readonly failures: readonly Failure[]
}

/** Writes the files that fixes have changed. One that cannot be written stays as it was, and does not stop the rest. */
export function written(before: readonly SourceFile[], fixed: FixedFiles): Written {
  const failures: Failure[] = []
  const files = fixed.files.map((file, i) => {
    const old = before[i]
    if (!old || file.text === undefined || file.text === old.text) return file
    if (isReplaced(file.path, fixed.workspace.cwd, file.text)) return file
    failures.push(new Failure('not-written', { path: file.path }))
    return { ...old, fixes: 0 }
  })
  const workspace = failures.length === 0 ? fixed.workspace : workspaceWith(files, fixed.workspace)
  return { files, workspace, failures, made: files.reduce((sum, { fixes }) => sum + fixes, 0) }
}

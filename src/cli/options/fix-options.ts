import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import type { Fix } from '../../fixes/fix.ts'
import type { Words } from '../../messages/words.ts'
import type { Standing } from '../../project/checks/file-diagnostics.ts'
import { isReplaced } from '../../project/files/replace-file.ts'
import { type FixedFile, fixedFiles, workspaceWith } from '../../project/fixes/fixed-files.ts'
import type { Workspace } from '../../project/workspace/read-workspace.ts'
import type { FileOptions, FilesAsked } from './file-options.ts'
import type { WantedFormat } from './format-option.ts'

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

/** Files and their workspace once fixes are made, or as they were with what fixes would make of the files. */
export interface Mended {
  readonly files: readonly SourceFile[]
  readonly workspace: Workspace
  /** The files with their fixes, where these are only to be shown. */
  readonly proposed?: readonly FixedFile[]
  readonly made?: number
  readonly failures?: readonly Failure[]
  /** What standard input has become. */
  readonly text?: string | undefined
}

/**
 * Makes the fixes that are asked for, and writes each file that they change. One that cannot be written stays as it was,
 * and does not stop the rest.
 */
export function mended(
  { files: asked, workspace }: FilesAsked,
  standing: Standing,
  options: Options,
): Mended {
  const { fix, fixUnsafe, diff, stdinPath, format = [] } = options
  if (!fix && !fixUnsafe && !diff) return { files: asked, workspace }
  const other = format.find(({ format }) => !shownIn.includes(format))
  if (diff && other)
    throw new Failure('options-conflict', { one: '--diff', other: `--format ${other.format}` })

  const isWanted = ({ isSafe }: Fix) => isSafe || fixUnsafe === true
  const fixed = fixedFiles(asked, workspace, standing, isWanted)
  if (diff) return { files: asked, workspace, proposed: fixed.files }
  if (stdinPath !== undefined) return { ...fixed, made: madeIn(fixed.files), text: fixed.files[0]?.text }

  const failures: Failure[] = []
  const files = fixed.files.map((file, i) => {
    const old = asked[i]
    if (!old || file.text === undefined || file.text === old.text) return file
    if (isReplaced(file.path, workspace.cwd, file.text)) return file
    failures.push(new Failure('not-written', { path: file.path }))
    return { ...old, fixes: 0 }
  })
  const now = failures.length === 0 ? fixed.workspace : workspaceWith(files, fixed.workspace)
  return { files, workspace: now, made: madeIn(files), failures }
}

type Options = FixOptions & FileOptions & { readonly format?: readonly WantedFormat[] }

/** The forms that have a place for a diff. */
const shownIn = ['pretty', 'concise', 'json', 'csv']

const madeIn = (files: readonly FixedFile[]) => files.reduce((sum, { fixes }) => sum + fixes, 0)

import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Diagnostic } from '../../diagnostic.ts'
import { Failure } from '../../failure.ts'
import { kindOfPath, nameOf, readSource } from '../../files.ts'
import type { Words } from '../../messages/words.ts'
import { baselineText, entriesOf } from '../../project/baseline/baseline-file.ts'
import { compared } from '../../project/baseline/match-baseline.ts'
import { replaceFile } from '../../project/files/replace-file.ts'
import type { FilesAsked } from './file-options.ts'

export interface BaselineOptions {
  readonly baseline?: string | undefined
  readonly updateBaseline?: true
  readonly growBaseline?: true
}

/** The options for findings that may stand since they did so before. */
export const addBaseline = (command: Command, words: Words): Command =>
  command
    .option('--baseline <file>', words.options.baseline)
    .option('--update-baseline', words.options.updateBaseline)
    .option('--grow-baseline', words.options.growBaseline)

/**
 * The findings of a run, those marked that stand in the baseline, and how many of its entries are of nothing any more.
 * Asked to, it writes the baseline: anew where there is none, else without what is gone, and with what is new only if it
 * may grow.
 */
export function againstBaseline(
  diagnostics: readonly Diagnostic[],
  { files, workspace, isWhole }: FilesAsked,
  { baseline: path, updateBaseline, growBaseline }: BaselineOptions,
): { readonly diagnostics: readonly Diagnostic[]; readonly gone: number } {
  if (path === undefined) {
    const option = growBaseline ? '--grow-baseline' : updateBaseline && '--update-baseline'
    if (option) throw new Failure('option-needs-other', { option, other: '--baseline' })
    return { diagnostics, gone: 0 }
  }
  const { cwd } = workspace
  const isThere = kindOfPath(resolve(cwd, path)) !== undefined
  const mayWrite = updateBaseline || growBaseline
  if (!isThere && !mayWrite) throw new Failure('baseline-missing', { path })
  const { text } = isThere ? readSource(path, cwd) : { text: baselineText([]) }
  const before = entriesOf(text ?? '', path)

  const checked = new Set(files.map(file => nameOf(file.path)))
  const others = new Set(workspace.files.map(file => nameOf(file.path)))
  const wasChecked = (agreement: string) => checked.has(agreement) || (isWhole && !others.has(agreement))
  const { fresh, gone, ...marked } = compared(diagnostics, before, wasChecked)
  if (!mayWrite) return { ...marked, gone: gone.length }

  const added = growBaseline || !isThere ? fresh : []
  const left = new Set(gone)
  const after = [...before.filter(entry => !left.has(entry)), ...added]
  const written = baselineText(after)
  if (!isThere || written !== text) replaceFile(path, cwd, written)
  return { diagnostics: compared(diagnostics, after, () => false).diagnostics, gone: 0 }
}

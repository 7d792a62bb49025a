import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostic.ts'
import { Failure } from '../../failure.ts'
import { nameOf } from '../../files.ts'
import type { FileSelection } from '../checks/file-selection.ts'
import { kindOfPath, readSource } from '../files/disk.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { Workspace } from '../workspace/read-workspace.ts'
import { baselineEntries, baselineText } from './baseline-file.ts'
import { matchBaseline } from './match-baseline.ts'

/** A baseline's file, and how the run changes it: `update` removes stale entries, `grow` also adds new findings. */
export interface BaselineUse {
  readonly path: string
  readonly write?: 'update' | 'grow' | undefined
}

/** The findings of a run, of which those in the baseline are marked, and the number of stale entries. */
export interface BaselineRun {
  readonly diagnostics: readonly Diagnostic[]
  readonly stale: number
}

/**
 * Matches the findings on selected files with a baseline, and changes the baseline if asked to. A baseline that is made
 * now gets all findings.
 */
export function baselineRun(
  diagnostics: readonly Diagnostic[],
  selection: Pick<FileSelection, 'files' | 'isWhole'>,
  workspace: Workspace,
  use: BaselineUse | undefined,
): BaselineRun {
  if (!use) return { diagnostics, stale: 0 }
  const { path, write } = use
  const { cwd } = workspace
  const exists = kindOfPath(resolve(cwd, path)) !== undefined
  if (!exists && !write) throw new Failure('baseline-missing', { path })
  const { text } = exists ? readSource(path, cwd) : { text: baselineText([]) }
  const before = baselineEntries(text ?? '', path)
  const match = matchBaseline(diagnostics, before, wasChecked(selection, workspace))
  const { newEntries, staleEntries } = match
  if (!write) return { diagnostics: match.diagnostics, stale: staleEntries.length }

  const added = write === 'grow' || !exists ? newEntries : []
  const removed = new Set(staleEntries)
  const after = [...before.filter(entry => !removed.has(entry)), ...added]
  const changed = baselineText(after)
  if (!exists || changed !== text) replaceFile(path, cwd, changed, { text: exists ? text : undefined })
  return { diagnostics: matchBaseline(diagnostics, after, () => false).diagnostics, stale: 0 }
}

/** Gives whether an agreement was checked: its file was selected, or the whole workspace was and the file is deleted. */
function wasChecked({ files, isWhole }: Pick<FileSelection, 'files' | 'isWhole'>, workspace: Workspace) {
  const checked = new Set(files.map(file => nameOf(file.path)))
  const existing = new Set(workspace.files.map(file => nameOf(file.path)))
  return (agreement: string) => checked.has(agreement) || (isWhole && !existing.has(agreement))
}

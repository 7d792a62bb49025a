import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostic.ts'
import { Failure } from '../../failure.ts'
import { nameOf } from '../../files.ts'
import type { FileSelection } from '../checks/file-selection.ts'
import { kindOfPath, readSource } from '../files/disk.ts'
import { replaceFile } from '../files/replace-file.ts'
import { baselineEntries, baselineText } from './baseline-file.ts'
import { matchBaseline } from './match-baseline.ts'

/** A baseline's file, and how it may change: by an update stale entries are removed, by growing new ones are added too. */
export interface BaselineUse {
  readonly path: string
  readonly write?: 'update' | 'grow' | undefined
}

/** The findings of a run, those in the baseline marked, and how many of its entries are stale. */
export interface BaselineRun {
  readonly diagnostics: readonly Diagnostic[]
  readonly stale: number
}

/** Matches the findings on selected files with a baseline, and writes it if that is allowed; a new one takes all. */
export function baselineRun(
  diagnostics: readonly Diagnostic[],
  selection: Pick<FileSelection, 'files' | 'workspace' | 'isWhole'>,
  use: BaselineUse | undefined,
): BaselineRun {
  if (!use) return { diagnostics, stale: 0 }
  const { path, write } = use
  const { cwd } = selection.workspace
  const isThere = kindOfPath(resolve(cwd, path)) !== undefined
  if (!isThere && !write) throw new Failure('baseline-missing', { path })
  const { text } = isThere ? readSource(path, cwd) : { text: baselineText([]) }
  const before = baselineEntries(text ?? '', path)
  const { newEntries, staleEntries, ...match } = matchBaseline(diagnostics, before, wasChecked(selection))
  if (!write) return { ...match, stale: staleEntries.length }

  const added = write === 'grow' || !isThere ? newEntries : []
  const stale = new Set(staleEntries)
  const after = [...before.filter(entry => !stale.has(entry)), ...added]
  const changed = baselineText(after)
  if (!isThere || changed !== text) replaceFile(path, cwd, changed)
  return { diagnostics: matchBaseline(diagnostics, after, () => false).diagnostics, stale: 0 }
}

/** An agreement was checked if its file was selected, or if the whole workspace was and the file is no more. */
function wasChecked({ files, workspace, isWhole }: Pick<FileSelection, 'files' | 'workspace' | 'isWhole'>) {
  const checked = new Set(files.map(file => nameOf(file.path)))
  const others = new Set(workspace.files.map(file => nameOf(file.path)))
  return (agreement: string) => checked.has(agreement) || (isWhole && !others.has(agreement))
}

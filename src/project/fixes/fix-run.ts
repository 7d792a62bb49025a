import type { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import type { Fix } from '../../fixes/fix.ts'
import type { SuppressionContext } from '../checks/file-diagnostics.ts'
import { tryReplaceFile } from '../files/replace-file.ts'
import type { Workspace } from '../workspace/read-workspace.ts'
import { type FixedFile, fixedFiles, workspaceWithTexts } from './fixed-files.ts'

/** Which fixes to make, and where the result goes: to the files, to memory, or only to a proposal. */
export interface FixPlan {
  readonly withUnsafe: boolean
  readonly outcome: 'written' | 'in-memory' | 'proposed'
}

/** The files after a run of fixes, and their workspace. */
export interface FixRun {
  readonly files: readonly SourceFile[]
  readonly workspace: Workspace
  /** The files as the fixes would make them; present if the fixes are only proposed. */
  readonly proposed?: readonly FixedFile[]
  /** The number of fixes made; absent if none were asked for. */
  readonly made?: number
  /** Why a file was not written, for each that keeps its text. */
  readonly failures: readonly Failure[]
}

/** Fixes selected files of a workspace as planned; without a plan nothing changes. */
export function fixRun(
  { files: selected, workspace }: Pick<FixRun, 'files' | 'workspace'>,
  suppression: SuppressionContext,
  plan: FixPlan | undefined,
): FixRun {
  if (!plan) return { files: selected, workspace, failures: [] }
  const isWanted = ({ isSafe }: Fix) => isSafe || plan.withUnsafe
  const fixed = fixedFiles(selected, workspace, suppression, isWanted)
  switch (plan.outcome) {
    case 'proposed':
      return { files: selected, workspace, proposed: fixed.files, failures: [] }
    case 'in-memory':
      return { ...fixed, made: fixCount(fixed.files), failures: [] }
    case 'written': {
      const { files, failures } = written(selected, fixed.files, workspace.cwd)
      const now = failures.length === 0 ? fixed.workspace : workspaceWithTexts(files, fixed.workspace)
      return { files, workspace: now, made: fixCount(files), failures }
    }
  }
}

/** Writes each changed file; a file that cannot be written does not stop the others. */
function written(old: readonly SourceFile[], fixed: readonly FixedFile[], cwd: string) {
  const failures: Failure[] = []
  const files = fixed.map((file, i): FixedFile => {
    const before = old[i]
    if (!before || file.text === undefined || file.text === before.text) return file
    const refusal = tryReplaceFile(file.path, cwd, file.text, { text: before.text })
    if (!refusal) return file
    failures.push(refusal)
    return { ...before, fixes: 0 }
  })
  return { files, failures }
}

const fixCount = (files: readonly FixedFile[]) => files.reduce((sum, { fixes }) => sum + fixes, 0)

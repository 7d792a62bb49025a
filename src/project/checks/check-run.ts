import { byPlace, type Diagnostic } from '../../diagnostic.ts'
import type { SourceFile } from '../../files.ts'
import { unraisedVersions } from '../comparisons/unraised-versions.ts'
import { type FixPlan, type FixRun, fixRun } from '../fixes/fix-run.ts'
import type { ProjectContext } from '../project-context.ts'
import { filesByWorkspace } from '../workspace/files-by-workspace.ts'
import { workspaceWithUnsaved } from '../workspace/read-workspace.ts'
import { fileDiagnostics, suppressionContext } from './file-diagnostics.ts'
import type { FileSelection } from './file-selection.ts'

/** Files after a run of fixes, and the findings that are left on them. */
export interface CheckRun extends Omit<FixRun, 'workspace'> {
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Fixes the selected files as planned, and checks them, each in the workspace around it. Files selected by a commit are also
 * compared with that commit.
 */
export function checkRun(
  selection: FileSelection,
  plan: FixPlan | undefined,
  project: ProjectContext,
): CheckRun {
  const runs = filesByWorkspace(project, selection.files).map(({ project, files }) =>
    checkRunIn(project, selection, files, plan),
  )
  const isProposed = plan?.outcome === 'proposed'
  return {
    files: runs.flatMap(({ files }) => files),
    ...(isProposed && { proposed: runs.flatMap(({ proposed = [] }) => proposed) }),
    ...(plan && !isProposed && { made: runs.reduce((sum, { made = 0 }) => sum + made, 0) }),
    failures: runs.flatMap(({ failures }) => failures),
    diagnostics: runs.flatMap(({ diagnostics }) => diagnostics).toSorted(byPlace),
  }
}

/** The run on selected files of one workspace. */
function checkRunIn(
  project: ProjectContext,
  { isUnsaved, changedSince }: FileSelection,
  selected: readonly SourceFile[],
  plan: FixPlan | undefined,
): CheckRun {
  const suppression = suppressionContext(project.today)
  const saved = project.workspace
  const workspace = isUnsaved ? selected.reduce(workspaceWithUnsaved, saved) : saved
  const run = fixRun({ files: selected, workspace }, suppression, plan)
  const unraised =
    changedSince === undefined
      ? []
      : unraisedVersions(run.files, changedSince, { ...project, workspace: run.workspace })
  return { ...run, diagnostics: fileDiagnostics(run.files, run.workspace, suppression, unraised) }
}

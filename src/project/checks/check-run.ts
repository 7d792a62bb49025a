import type { Diagnostic } from '../../diagnostic.ts'
import { unraisedVersions } from '../comparisons/unraised-versions.ts'
import { type FixPlan, type FixRun, fixRun } from '../fixes/fix-run.ts'
import type { ProjectContext } from '../project-context.ts'
import { fileDiagnostics, suppressionContext } from './file-diagnostics.ts'
import type { FileSelection } from './file-selection.ts'

/** Files after a run of fixes, and the findings that are left on them. */
export interface CheckRun extends FixRun {
  readonly diagnostics: readonly Diagnostic[]
}

/** Fixes the selected files as planned, and checks them. Files selected by a commit are also compared with that commit. */
export function checkRun(
  selection: FileSelection,
  plan: FixPlan | undefined,
  project: ProjectContext,
): CheckRun {
  const suppression = suppressionContext(project.today)
  const run = fixRun(selection, suppression, plan)
  const { files, workspace } = run
  const { changedSince } = selection
  const unraised =
    changedSince === undefined ? [] : unraisedVersions(files, changedSince, { ...project, workspace })
  return { ...run, diagnostics: fileDiagnostics(files, workspace, suppression, unraised) }
}

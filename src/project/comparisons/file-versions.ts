import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import { Failure } from '../../failure.ts'
import type { ProjectContext } from '../project-context.ts'
import { type FileCommit, fileHistory } from '../revisions/file-history.ts'
import { findAgreementFiles } from '../workspace/find-files.ts'
import { comparedFiles } from './compared-files.ts'
import { type ComparisonContext, comparisonContext } from './comparison-context.ts'

/** A version of an agreement's file in git's history: how it differs from the version before, or why it cannot be compared. */
export type FileVersion = { readonly path: string } & Omit<FileCommit, 'file'> &
  ({ readonly pair: ComparedPair } | { readonly failure: Failure })

/** The versions of the agreements that arguments name, the latest first. */
export function fileVersions(project: ProjectContext, named: readonly string[]): FileVersion[] {
  const context = comparisonContext(project)
  return findAgreementFiles(project.workspace, named).flatMap(({ path }) =>
    versionsOfFile(path, project.workspace.cwd, context),
  )
}

/** The versions of a file, each compared with the latest before it that can be read. */
function versionsOfFile(path: string, cwd: string, context: ComparisonContext): FileVersion[] {
  let before: FileCommit | undefined
  const versions = fileHistory(cwd, path).map((fileCommit): FileVersion => {
    const { file, ...commit } = fileCommit
    try {
      const pair = comparedFiles({ old: before?.file, now: file }, context)
      before = fileCommit
      return { path, ...commit, pair }
    } catch (problem) {
      // A version with errors does not end the history.
      if (!(problem instanceof Failure)) throw problem
      return { path, ...commit, failure: problem }
    }
  })
  return versions.toReversed()
}

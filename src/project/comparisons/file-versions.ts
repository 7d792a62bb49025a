import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import { Failure } from '../../failure.ts'
import type { ProjectContext } from '../project-context.ts'
import { type FileCommit, fileHistory } from '../revisions/file-history.ts'
import { type PlacedFile, placed } from '../revisions/placed-file.ts'
import { findAgreementFiles } from '../workspace/find-files.ts'
import { comparedFiles } from './compared-files.ts'
import { type ComparisonContext, contextsAround } from './comparison-context.ts'

/** A version of an agreement's file in git's history: how it differs from the version before, or why it cannot be compared. */
export type FileVersion = { readonly path: string } & Omit<FileCommit, 'file'> &
  ({ readonly pair: ComparedPair } | { readonly failure: Failure })

/** The versions of the agreements that arguments name, the latest first. */
export function fileVersions(project: ProjectContext, named: readonly string[]): FileVersion[] {
  const { workspace } = project
  const files = findAgreementFiles(workspace, named).map(file => placed(file, workspace.cwd))
  const contextAround = contextsAround(project, files)
  return files.flatMap(file => versionsOfFile(file, contextAround(file)))
}

/** The versions of a file, each compared with the latest before it that can be read. */
function versionsOfFile({ path, place }: PlacedFile, context: ComparisonContext): FileVersion[] {
  let before: FileCommit | undefined
  const versions = fileHistory(place).map((fileCommit): FileVersion => {
    const { file, ...commit } = fileCommit
    try {
      const pair = comparedFiles({ old: before?.file, now: file }, () => context)
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

import type { CommandContext } from '../../cli/command.ts'
import { Failure } from '../../failure.ts'
import { failureText } from '../../messages/words.ts'
import type { LoggedVersion } from '../../output/reports/log.ts'
import { history, type Recorded } from '../revisions/file-history.ts'
import { comparedFiles } from './compared-files.ts'
import type { Working } from './compared-versions.ts'

/** The versions of a file, the latest first, each compared with the one before it that could be read. */
export function loggedVersions(
  path: string,
  { workspace, words }: CommandContext,
  working: Working,
): LoggedVersion[] {
  const commits = history(workspace.cwd, path)
  let before: Recorded | undefined
  const logged = commits.map((recorded): LoggedVersion => {
    const about = { path, commit: recorded.commit, day: recorded.day, subject: recorded.subject }
    try {
      const pair = comparedFiles({ old: before?.file, now: recorded.file }, working)
      before = recorded
      return { ...about, pair }
    } catch (problem) {
      // A version with errors is no end of the history.
      if (!(problem instanceof Failure)) throw problem
      return { ...about, wrong: failureText(words, problem) }
    }
  })
  return logged.toReversed()
}

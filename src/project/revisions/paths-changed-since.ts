import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { runGit } from '../git/run-git.ts'
import { fetchCommitCommand } from './fetch-command.ts'
import { commitOf } from './revision.ts'

/** The paths whose files in the working folder differ from a commit: edited, staged, untracked or deleted. */
export function pathsChangedSince(cwd: string, ref: string): ReadonlySet<string> {
  const toTop = runGit(cwd, 'rev-parse', '--show-cdup')
  if (toTop === undefined) throw new Failure('no-repository', { folder: cwd })
  const top = resolve(cwd, toTop.trimEnd())
  const commit = commitOf(cwd, ref)
  if (commit === undefined) throw new Failure('commit-unknown', { ref, fetch: fetchCommitCommand(cwd, ref) })
  const edited = runGit(top, 'diff', '--name-only', '-z', commit, '--')
  const untracked = runGit(top, 'ls-files', '-z', '--others', '--exclude-standard', '--')
  // If git refuses here, the changes are unknown, and the run must not pass as if there were none.
  if (edited === undefined || untracked === undefined) throw new Failure('no-repository', { folder: cwd })
  return new Set(
    `${edited}${untracked}`
      .split('\0')
      .filter(Boolean)
      .map(name => resolve(top, name)),
  )
}

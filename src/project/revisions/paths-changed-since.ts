import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { git } from '../git/run-git.ts'
import { commitOf } from './revision.ts'

/**
 * The files of the repository that differ from a commit, as they stand in the working tree: edited, staged or not yet
 * known to git. Some of them may be no more.
 */
export function changedPaths(cwd: string, ref: string): ReadonlySet<string> {
  const toTop = git(cwd, 'rev-parse', '--show-cdup')
  if (toTop === undefined) throw new Failure('no-repository', { folder: cwd })
  const top = resolve(cwd, toTop.trimEnd())
  const commit = commitOf(cwd, ref)
  if (commit === undefined) {
    const isShallow = git(cwd, 'rev-parse', '--is-shallow-repository')?.trim() === 'true'
    throw new Failure('commit-unknown', { ref, fetch: isShallow ? fetching(ref) : undefined })
  }
  const edited = git(top, 'diff', '--name-only', '-z', commit, '--')
  const unknown = git(top, 'ls-files', '-z', '--others', '--exclude-standard', '--')
  // Both have just been possible; if they are not, what is changed is not known, which must not be taken for nothing.
  if (edited === undefined || unknown === undefined) throw new Failure('no-repository', { folder: cwd })
  return new Set(
    `${edited}${unknown}`
      .split('\0')
      .filter(Boolean)
      .map(name => resolve(top, name)),
  )
}

/** What brings a commit into a clone that is cut short: a branch of the server's, a commit by its number, or all there is. */
function fetching(ref: string): string {
  const [, branch] = /^origin\/([\w./-]+)$/.exec(ref) ?? []
  if (branch !== undefined) return `git fetch --depth=1 origin ${branch}:refs/remotes/origin/${branch}`
  return /^[0-9a-f]{40}$/.test(ref) ? `git fetch --depth=1 origin ${ref}` : 'git fetch --unshallow --tags'
}

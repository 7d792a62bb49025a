import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { largestFile } from '../../files.ts'
import { repositoryTop, runGit } from '../git/run-git.ts'
import { fetchHistoryCommand } from './fetch-command.ts'
import type { PlacedFile } from './placed-file.ts'

/** A commit, and the revision that names it. */
export interface NamedCommit {
  readonly name: string
  readonly commit: string
}

/** A state of a repository: a commit, or the files in the working folder. */
export type Revision = NamedCommit | 'working-folder'

/** The commit that a revision names; undefined if git knows none. */
export const commitOf = (cwd: string, revision: string): string | undefined =>
  objectOf(cwd, `${revision}^{commit}`)

/** The commit that a revision names. Fails if git knows none; in a shallow clone the failure has the command that fetches it. */
export function knownCommit(cwd: string, revision: string): string {
  const commit = commitOf(cwd, revision)
  if (commit === undefined)
    throw new Failure('revision-unknown', { revision, fetch: fetchHistoryCommand(cwd, revision) })
  return commit
}

/** The latest common ancestor of two revisions. */
export function mergeBase(cwd: string, first: string, second: string): string {
  const commit = runGit(cwd, 'merge-base', knownCommit(cwd, first), knownCommit(cwd, second))?.trim()
  if (!commit)
    throw new Failure('no-common-revision', {
      one: first,
      other: second,
      fetch: fetchHistoryCommand(cwd, 'HEAD'),
    })
  return commit
}

/** A file in a revision, shown as `main:agreements/x.yaml`; the path is from the repository's top or from `cwd`. */
export function fileInRevision(cwd: string, revision: string, path: string): PlacedFile {
  const commit = knownCommit(cwd, revision)
  const fromTop = objectOf(cwd, `${commit}:${path}`)
  const blob = fromTop ?? objectOf(cwd, `${commit}:./${path}`)
  const text = blob && runGit(cwd, 'cat-file', 'blob', blob)
  const shown = `${revision}:${path}`
  if (text === undefined) throw new Failure('file-not-found', { path: shown })
  const place = resolve((fromTop && repositoryTop(cwd)) ?? cwd, path)
  if (text.length > largestFile) return { path: shown, place, unreadable: 'too-large' }
  return text.includes('\0') ? { path: shown, place, unreadable: 'not-text' } : { path: shown, place, text }
}

const objectOf = (cwd: string, name: string): string | undefined =>
  runGit(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', name)?.trim()

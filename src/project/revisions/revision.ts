import { Failure } from '../../failure.ts'
import { largestFile, type SourceFile } from '../../files.ts'
import { git } from '../git/run-git.ts'

/** A state of a repository: a commit, or what lies in the working folder. */
export type Revision = { readonly name: string; readonly commit: string } | 'working-folder'

/** The commit that a revision names, if git knows it. */
export const commitOf = (cwd: string, revision: string): string | undefined =>
  objectOf(cwd, `${revision}^{commit}`)

/** The commit that a revision names. In a shallow clone the failure has the command that fetches it. */
export function commitNamed(cwd: string, revision: string): string {
  const commit = commitOf(cwd, revision)
  if (commit === undefined)
    throw new Failure('revision-unknown', { revision, fetch: fetching(cwd, revision) })
  return commit
}

/** The commit at which two revisions went apart. */
export function commonCommit(cwd: string, one: string, other: string): string {
  const commit = git(cwd, 'merge-base', commitNamed(cwd, one), commitNamed(cwd, other))?.trim()
  if (!commit) throw new Failure('no-common-revision', { one, other, fetch: fetching(cwd, 'HEAD') })
  return commit
}

/** A file as it was in a revision, `main:agreements/x.yaml`, its path from the top of the repository or from here. */
export function fileIn(cwd: string, revision: string, path: string): SourceFile {
  const commit = commitNamed(cwd, revision)
  const shown = `${revision}:${path}`
  const blob = objectOf(cwd, `${commit}:${path}`) ?? objectOf(cwd, `${commit}:./${path}`)
  const text = blob && git(cwd, 'cat-file', 'blob', blob)
  if (text === undefined) throw new Failure('file-not-found', { path: shown })
  if (text.length > largestFile) return { path: shown, unreadable: 'too-large' }
  return text.includes('\0') ? { path: shown, unreadable: 'not-text' } : { path: shown, text }
}

const objectOf = (cwd: string, name: string): string | undefined =>
  git(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', name)?.trim()

/** The command that fetches what a shallow clone has left out; none, where nothing is. */
function fetching(cwd: string, revision: string): string | undefined {
  if (git(cwd, 'rev-parse', '--is-shallow-repository')?.trim() !== 'true') return undefined
  const [remote = 'origin', ...others] = git(cwd, 'remote')?.trim().split('\n').filter(Boolean) ?? []
  const [base = revision] = revision.split(/[~^@]/)
  const own = [remote, ...others].find(one => base.startsWith(`${one}/`))
  if (!/^[\w./-]+$/.test(base)) return 'git fetch --unshallow'
  if (own) {
    const branch = base.slice(own.length + 1)
    return `git fetch --unshallow ${own} ${branch}:refs/remotes/${base}`
  }
  if (base === 'HEAD' || /^[0-9a-f]{7,40}$/.test(base)) return 'git fetch --unshallow'
  return /^v?\d/.test(base)
    ? 'git fetch --unshallow --tags'
    : `git fetch --unshallow ${remote} ${base}:${base}`
}

import { runGit } from '../git/run-git.ts'

/** The command that fetches a revision into a shallow clone, and no history; undefined if the clone is not shallow. */
export function fetchCommitCommand(cwd: string, revision: string): string | undefined {
  if (!isShallow(cwd)) return undefined
  const [, branch] = /^origin\/([\w./-]+)$/.exec(revision) ?? []
  if (branch !== undefined) return `git fetch --depth=1 origin ${trackedBranch('origin', branch)}`
  return /^[0-9a-f]{40}$/.test(revision)
    ? `git fetch --depth=1 origin ${revision}`
    : 'git fetch --unshallow --tags'
}

/** The command that fetches a revision into a shallow clone with its history; undefined if the clone is not shallow. */
export function fetchHistoryCommand(cwd: string, revision: string): string | undefined {
  if (!isShallow(cwd)) return undefined
  const [remote = 'origin', ...others] = runGit(cwd, 'remote')?.trim().split('\n').filter(Boolean) ?? []
  const [base = revision] = revision.split(/[~^@]/)
  const own = [remote, ...others].find(one => base.startsWith(`${one}/`))
  if (!/^[\w./-]+$/.test(base)) return 'git fetch --unshallow'
  if (own) return `git fetch --unshallow ${own} ${trackedBranch(own, base.slice(own.length + 1))}`
  if (base === 'HEAD' || /^[0-9a-f]{7,40}$/.test(base)) return 'git fetch --unshallow'
  return /^v?\d/.test(base)
    ? 'git fetch --unshallow --tags'
    : `git fetch --unshallow ${remote} ${base}:${base}`
}

const isShallow = (cwd: string): boolean =>
  runGit(cwd, 'rev-parse', '--is-shallow-repository')?.trim() === 'true'

/** A remote's branch, and where git keeps what it knows of that branch. */
const trackedBranch = (remote: string, branch: string) => `${branch}:refs/remotes/${remote}/${branch}`

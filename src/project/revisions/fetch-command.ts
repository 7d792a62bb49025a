import { runGit } from '../git/run-git.ts'

/** The command that fetches a revision without its history into a shallow clone; undefined if the clone is not shallow. */
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
  const named = [remote, ...others].find(name => base.startsWith(`${name}/`))
  if (!/^[\w./-]+$/.test(base)) return 'git fetch --unshallow'
  if (named) return `git fetch --unshallow ${named} ${trackedBranch(named, base.slice(named.length + 1))}`
  if (base === 'HEAD' || /^[0-9a-f]{7,40}$/.test(base)) return 'git fetch --unshallow'
  return /^v?\d/.test(base)
    ? 'git fetch --unshallow --tags'
    : `git fetch --unshallow ${remote} ${base}:${base}`
}

const isShallow = (cwd: string): boolean =>
  runGit(cwd, 'rev-parse', '--is-shallow-repository')?.trim() === 'true'

/** The refspec of a remote's branch and its tracking branch. */
const trackedBranch = (remote: string, branch: string) => `${branch}:refs/remotes/${remote}/${branch}`
